using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.Route53.Model;

public class AliasTarget
{
    public AliasTarget() { }

    public AliasTarget(string hostedZoneId, string dnsName)
    {
        HostedZoneId = hostedZoneId;
        DNSName = dnsName;
    }

    public string HostedZoneId { get; set; }

    public string DNSName { get; set; }

    public bool? EvaluateTargetHealth { get; set; }

    internal static void Write(XmlWriter xml, AliasTarget alias)
    {
        xml.Text("HostedZoneId", alias.HostedZoneId);
        xml.Text("DNSName", alias.DNSName);
        xml.Flag("EvaluateTargetHealth", alias.EvaluateTargetHealth);
    }

    internal static AliasTarget Read(XElement alias) => new()
    {
        HostedZoneId = alias.Text("HostedZoneId"),
        DNSName = alias.Text("DNSName"),
        EvaluateTargetHealth = alias.Flag("EvaluateTargetHealth"),
    };
}
