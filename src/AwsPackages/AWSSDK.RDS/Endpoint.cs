using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class Endpoint
{
    public string Address { get; set; }

    public int? Port { get; set; }

    public string HostedZoneId { get; set; }

    internal static Endpoint Read(XElement endpoint) => new()
    {
        Address = endpoint.Text("Address"),
        Port = endpoint.Int("Port"),
        HostedZoneId = endpoint.Text("HostedZoneId"),
    };
}
