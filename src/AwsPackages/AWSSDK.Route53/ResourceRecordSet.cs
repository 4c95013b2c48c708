using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.Route53.Model;

/// <summary>
/// Every member that the service knows: a DELETE must repeat all of a set's values, so a member that went missing between listing and deleting would
/// make the set impossible to replace.
/// </summary>
public class ResourceRecordSet
{
    public ResourceRecordSet() { }

    public ResourceRecordSet(string name, RRType type)
    {
        Name = name;
        Type = type;
    }

    public string Name { get; set; }

    public RRType Type { get; set; }

    public string SetIdentifier { get; set; }

    public long? Weight { get; set; }

    public ResourceRecordSetRegion Region { get; set; }

    public GeoLocation GeoLocation { get; set; }

    public ResourceRecordSetFailover Failover { get; set; }

    public bool? MultiValueAnswer { get; set; }

    public long? TTL { get; set; }

    public List<ResourceRecord> ResourceRecords { get; set; }

    public AliasTarget AliasTarget { get; set; }

    public string HealthCheckId { get; set; }

    public string TrafficPolicyInstanceId { get; set; }

    public CidrRoutingConfig CidrRoutingConfig { get; set; }

    public GeoProximityLocation GeoProximityLocation { get; set; }

    // The service checks the order of these elements.
    internal static void Write(XmlWriter xml, ResourceRecordSet set)
    {
        xml.Text("Name", set.Name);
        xml.Constant("Type", set.Type);
        xml.Text("SetIdentifier", set.SetIdentifier);
        xml.Number("Weight", set.Weight);
        xml.Constant("Region", set.Region);
        xml.Object("GeoLocation", set.GeoLocation, GeoLocation.Write);
        xml.Constant("Failover", set.Failover);
        xml.Flag("MultiValueAnswer", set.MultiValueAnswer);
        xml.Number("TTL", set.TTL);
        xml.List("ResourceRecords", "ResourceRecord", set.ResourceRecords, (x, record) => x.Text("Value", record.Value));
        xml.Object("AliasTarget", set.AliasTarget, AliasTarget.Write);
        xml.Text("HealthCheckId", set.HealthCheckId);
        xml.Text("TrafficPolicyInstanceId", set.TrafficPolicyInstanceId);
        xml.Object("CidrRoutingConfig", set.CidrRoutingConfig, CidrRoutingConfig.Write);
        xml.Object("GeoProximityLocation", set.GeoProximityLocation, GeoProximityLocation.Write);
    }

    internal static ResourceRecordSet Read(XElement set) => new()
    {
        Name = set.Text("Name"),
        Type = set.Constant("Type", RRType.FindValue),
        SetIdentifier = set.Text("SetIdentifier"),
        Weight = set.Long("Weight"),
        Region = set.Constant("Region", ResourceRecordSetRegion.FindValue),
        GeoLocation = set.Object("GeoLocation", GeoLocation.Read),
        Failover = set.Constant("Failover", ResourceRecordSetFailover.FindValue),
        MultiValueAnswer = set.Flag("MultiValueAnswer"),
        TTL = set.Long("TTL"),
        ResourceRecords = set.List("ResourceRecords", "ResourceRecord", record => new ResourceRecord { Value = record.Text("Value") }),
        AliasTarget = set.Object("AliasTarget", AliasTarget.Read),
        HealthCheckId = set.Text("HealthCheckId"),
        TrafficPolicyInstanceId = set.Text("TrafficPolicyInstanceId"),
        CidrRoutingConfig = set.Object("CidrRoutingConfig", CidrRoutingConfig.Read),
        GeoProximityLocation = set.Object("GeoProximityLocation", GeoProximityLocation.Read),
    };
}

public class ResourceRecord
{
    public ResourceRecord() { }

    public ResourceRecord(string value) => Value = value;

    public string Value { get; set; }
}
