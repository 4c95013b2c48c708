using System.Xml;
using System.Xml.Linq;

namespace Autoscaler.Cli.Tests.Reports;

/// <summary>A report as the XML that it is, too.</summary>
internal static class Page
{
    public static XDocument Read(string page)
    {
        using var text = new StringReader(page);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }

    public static XElement Svg(XDocument page, string name) => page.Descendants("svg").Single(svg => svg.Element("title")!.Attribute("id")!.Value == $"{name}-title");

    public static bool Has(XElement element, string look) => element.Attribute("class")?.Value.Split(' ').Contains(look) ?? false;
}
