using System.Xml;
using System.Xml.Linq;

namespace Amazon.Kernel;

/// <summary>Loads the elements and texts of a reply. XElement.Load would too, but takes ever longer the deeper a hostile document nests.</summary>
internal static class XmlTree
{
    // The replies of AWS nest up to ten elements.
    private const int Deepest = 64;

    public static XElement Load(XmlReader reader)
    {
        XElement root = null;
        XElement open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth > Deepest:
                    throw new XmlException($"The reply nests more than {Deepest} elements.");
                case XmlNodeType.Element:
                    var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                    root ??= element;
                    open?.Add(element);
                    open = reader.IsEmptyElement ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(reader.Value));
                    break;
            }
        }

        return root ?? throw new XmlException("The reply has no element.");
    }
}
