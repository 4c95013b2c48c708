using System.Globalization;
using System.Xml.Linq;

namespace AwsFakes.Route53;

/// <summary>
/// A resource record set with all that it was given, members that nothing here interprets included: a DELETE has to repeat them all.
/// </summary>
public sealed class RecordSet
{
    private readonly XElement members;

    internal RecordSet(XElement canonical) => members = canonical;

    /// <summary>Lower case, with the final dot.</summary>
    public string Name => members.Element("Name")!.Value;

    public string Type => members.Element("Type")!.Value;

    public string? SetIdentifier => members.Element("SetIdentifier")?.Value;

    public long? Weight => (long?)members.Element("Weight");

    public long? Ttl => (long?)members.Element("TTL");

    public IReadOnlyList<string> Values => [.. members.Descendants("Value").Select(v => v.Value)];

    internal RecordSetKey Key => new(Name, Type, SetIdentifier ?? "");

    public static RecordSet Simple(string name, string type, long ttl, params IEnumerable<string> values) =>
        Of(new XElement("Name", name), new XElement("Type", type), new XElement("TTL", ttl), Records(values));

    public static RecordSet Weighted(string name, string type, string setIdentifier, long weight, long ttl, string value) =>
        Of(new XElement("Name", name), new XElement("Type", type), new XElement("SetIdentifier", setIdentifier), new XElement("Weight", weight),
            new XElement("TTL", ttl), Records([value]));

    /// <summary>Any shape: the members as they stand inside a ResourceRecordSet element.</summary>
    public static RecordSet Of(params object[] members) => RecordSetSchema.Read(new XElement("ResourceRecordSet", members));

    /// <summary>Equal in every member. The order of the values counts: AWS does not document whether it may differ, so a client must not rely on that.</summary>
    public bool Matches(RecordSet other) => XNode.DeepEquals(members, other.members);

    public override string ToString() => members.ToString(SaveOptions.DisableFormatting);

    internal bool Has(string member) => members.Element(member) is not null;

    internal XElement OnWire(XNamespace ns) => Qualified(members, ns);

    private static XElement Records(IEnumerable<string> values) =>
        new("ResourceRecords", values.Select(value => new XElement("ResourceRecord", new XElement("Value", value))));

    private static XElement Qualified(XElement element, XNamespace ns) =>
        new(ns + element.Name.LocalName, element.HasElements ? element.Elements().Select(e => Qualified(e, ns)) : TextOnWire(element));

    private static string TextOnWire(XElement element) =>
        element.Name.LocalName is "Name" or "DNSName" ? DomainName.OnWire(element.Value) : element.Value.ToString(CultureInfo.InvariantCulture);
}
