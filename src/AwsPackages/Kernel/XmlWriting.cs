using System.Globalization;
using System.Xml;
using Amazon.Runtime;

namespace Amazon.Kernel;

/// <summary>Members of an XML request; those that are null are not sent.</summary>
internal static class XmlWriting
{
    public static void Text(this XmlWriter xml, string name, string value)
    {
        if (value is not null)
        {
            xml.WriteElementString(name, value);
        }
    }

    public static void Constant(this XmlWriter xml, string name, ConstantClass value) => xml.Text(name, value?.Value);

    public static void Number(this XmlWriter xml, string name, long? value) => xml.Text(name, value?.ToString(CultureInfo.InvariantCulture));

    public static void Flag(this XmlWriter xml, string name, bool? value) => xml.Text(name, value is { } set ? (set ? "true" : "false") : null);

    public static void Object<T>(this XmlWriter xml, string name, T value, Action<XmlWriter, T> write) where T : class
    {
        if (value is not null)
        {
            xml.WriteStartElement(name);
            write(xml, value);
            xml.WriteEndElement();
        }
    }

    public static void List<T>(this XmlWriter xml, string name, string item, List<T> values, Action<XmlWriter, T> write) where T : class =>
        xml.Object(name, values, (x, list) =>
        {
            foreach (var value in list)
            {
                x.Object(item, value, write);
            }
        });
}
