using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.Route53.Model;

public class GeoProximityLocation
{
    public string AWSRegion { get; set; }

    public string LocalZoneGroup { get; set; }

    public Coordinates Coordinates { get; set; }

    public int? Bias { get; set; }

    internal static void Write(XmlWriter xml, GeoProximityLocation location)
    {
        xml.Text("AWSRegion", location.AWSRegion);
        xml.Text("LocalZoneGroup", location.LocalZoneGroup);
        xml.Object("Coordinates", location.Coordinates, Coordinates.Write);
        xml.Number("Bias", location.Bias);
    }

    internal static GeoProximityLocation Read(XElement location) => new()
    {
        AWSRegion = location.Text("AWSRegion"),
        LocalZoneGroup = location.Text("LocalZoneGroup"),
        Coordinates = location.Object("Coordinates", Coordinates.Read),
        Bias = location.Int("Bias"),
    };
}

public class Coordinates
{
    public string Latitude { get; set; }

    public string Longitude { get; set; }

    internal static void Write(XmlWriter xml, Coordinates coordinates)
    {
        xml.Text("Latitude", coordinates.Latitude);
        xml.Text("Longitude", coordinates.Longitude);
    }

    internal static Coordinates Read(XElement coordinates) => new()
    {
        Latitude = coordinates.Text("Latitude"),
        Longitude = coordinates.Text("Longitude"),
    };
}
