using System.Globalization;
using System.Xml.Linq;
using Amazon.Runtime;

namespace Amazon.Kernel;

/// <summary>
/// Members of an XML reply by name, whatever their namespace. An absent member is null, and so is an empty list: version 4 of the SDK tells the
/// two apart nowhere in XML, so callers must not either.
/// </summary>
internal static class XmlReading
{
    public static XElement Child(this XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == name)
            {
                return child;
            }
        }

        return null;
    }

    public static string Text(this XElement parent, string name) => parent.Child(name)?.Value;

    public static int? Int(this XElement parent, string name) =>
        parent.Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static long? Long(this XElement parent, string name) =>
        parent.Text(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    public static double? Double(this XElement parent, string name) =>
        parent.Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public static bool? Flag(this XElement parent, string name) =>
        parent.Text(name) is { } text ? bool.Parse(text) : null;

    public static DateTime? Time(this XElement parent, string name) =>
        parent.Text(name) is { } text ? ReadTime(text) : null;

    public static T Constant<T>(this XElement parent, string name, Func<string, T> find) where T : ConstantClass =>
        parent.Text(name) is { } text ? find(text) : null;

    public static T Object<T>(this XElement parent, string name, Func<XElement, T> read) where T : class =>
        parent.Child(name) is { } child ? read(child) : null;

    public static List<T> List<T>(this XElement parent, string name, string item, Func<XElement, T> read)
    {
        List<T> items = null;
        foreach (var element in parent.Child(name)?.Elements() ?? [])
        {
            if (element.Name.LocalName == item)
            {
                (items ??= []).Add(read(element));
            }
        }

        return items;
    }

    public static List<string> Texts(this XElement parent, string name, string item) => parent.List(name, item, e => e.Value);

    public static DateTime ReadTime(XElement element) => ReadTime(element.Value);

    public static double ReadDouble(XElement element) => double.Parse(element.Value, CultureInfo.InvariantCulture);

    private static DateTime ReadTime(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
