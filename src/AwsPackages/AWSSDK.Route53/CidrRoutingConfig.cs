using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.Route53.Model;

public class CidrRoutingConfig
{
    public string CollectionId { get; set; }

    public string LocationName { get; set; }

    internal static void Write(XmlWriter xml, CidrRoutingConfig routing)
    {
        xml.Text("CollectionId", routing.CollectionId);
        xml.Text("LocationName", routing.LocationName);
    }

    internal static CidrRoutingConfig Read(XElement routing) => new()
    {
        CollectionId = routing.Text("CollectionId"),
        LocationName = routing.Text("LocationName"),
    };
}
