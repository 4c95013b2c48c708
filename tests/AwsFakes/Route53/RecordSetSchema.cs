using System.Globalization;
using System.Xml.Linq;

namespace AwsFakes.Route53;

/// <summary>What the service's XML schema checks before anything else: which elements, in which order, with what in them.</summary>
internal static class RecordSetSchema
{
    public static readonly string[] Types =
        ["SOA", "A", "TXT", "NS", "CNAME", "MX", "NAPTR", "PTR", "SRV", "SPF", "AAAA", "CAA", "DS", "TLSA", "SSHFP", "SVCB", "HTTPS"];

    private static readonly string[] Members =
    [
        "Name", "Type", "SetIdentifier", "Weight", "Region", "GeoLocation", "Failover", "MultiValueAnswer", "TTL", "ResourceRecords", "AliasTarget",
        "HealthCheckId", "TrafficPolicyInstanceId", "CidrRoutingConfig", "GeoProximityLocation",
    ];

    public static RecordSet Read(XElement element)
    {
        CheckOrder(element);
        var set = Unqualified(element);
        Check(set.Element("Name") is { Value.Length: > 0 and <= 1024 }, "Name: 1 to 1024 characters");
        Check(Types.Contains(set.Element("Type")?.Value), "Type: not a record type");
        Check(set.Element("SetIdentifier") is null or { Value.Length: > 0 and <= 128 }, "SetIdentifier: 1 to 128 characters");
        CheckNumber(set, "Weight", 255);
        CheckNumber(set, "TTL", int.MaxValue);
        Check(set.Element("ResourceRecords") is null or { HasElements: true }, "ResourceRecords: at least one ResourceRecord");
        Check(set.Descendants("Value").All(v => v.Value.Length <= 4000), "Value: at most 4000 characters");
        return new RecordSet(set);
    }

    private static void CheckOrder(XElement element)
    {
        var last = -1;
        foreach (var member in element.Elements())
        {
            var place = Array.IndexOf(Members, member.Name.LocalName);
            Check(place > last, $"element '{member.Name.LocalName}' is unknown or out of place");
            last = place;
        }
    }

    private static void CheckNumber(XElement set, string name, long maximum)
    {
        if (set.Element(name) is { } element)
        {
            Check(long.TryParse(element.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= maximum,
                string.Create(CultureInfo.InvariantCulture, $"{name}: '{element.Value}' is not between 0 and {maximum}"));
            element.Value = number.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Without namespace and with names in their canonical form, so that equal sets are equal trees.</summary>
    private static XElement Unqualified(XElement element)
    {
        var name = element.Name.LocalName;
        return element.HasElements
            ? new XElement(name, element.Elements().Select(Unqualified))
            : new XElement(name, name is "Name" or "DNSName" && element.Value.Length > 0 ? DomainName.Canonical(element.Value) : element.Value);
    }

    private static void Check(bool holds, string problem)
    {
        if (!holds)
        {
            throw new Refusal(400, "InvalidInput", $"Invalid XML ; {problem}");
        }
    }
}
