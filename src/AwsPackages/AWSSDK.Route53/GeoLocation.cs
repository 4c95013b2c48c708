using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.Route53.Model;

public class GeoLocation
{
    public string ContinentCode { get; set; }

    public string CountryCode { get; set; }

    public string SubdivisionCode { get; set; }

    internal static void Write(XmlWriter xml, GeoLocation location)
    {
        xml.Text("ContinentCode", location.ContinentCode);
        xml.Text("CountryCode", location.CountryCode);
        xml.Text("SubdivisionCode", location.SubdivisionCode);
    }

    internal static GeoLocation Read(XElement location) => new()
    {
        ContinentCode = location.Text("ContinentCode"),
        CountryCode = location.Text("CountryCode"),
        SubdivisionCode = location.Text("SubdivisionCode"),
    };
}
