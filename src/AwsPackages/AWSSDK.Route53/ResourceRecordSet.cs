using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;

namespace Amazon.Route53
{
    public class RRType(string value) : ConstantClass(value)
    {
        public static readonly RRType A = new("A");
        public static readonly RRType AAAA = new("AAAA");
        public static readonly RRType CNAME = new("CNAME");
        public static readonly RRType NS = new("NS");
        public static readonly RRType SOA = new("SOA");
        public static readonly RRType TXT = new("TXT");

        public static RRType FindValue(string value) => FindValue<RRType>(value);

        public static implicit operator RRType(string value) => FindValue(value);
    }
}

namespace Amazon.Route53.Model
{
    public class ResourceRecordSet
    {
        public string Name { get; set; }

        public RRType Type { get; set; }

        public string SetIdentifier { get; set; }

        public long? Weight { get; set; }

        public bool? MultiValueAnswer { get; set; }

        public long? TTL { get; set; }

        public List<ResourceRecord> ResourceRecords { get; set; }

        public AliasTarget AliasTarget { get; set; }

        public string HealthCheckId { get; set; }

        // The service checks the order of these elements.
        internal static void Write(XmlWriter xml, ResourceRecordSet set)
        {
            xml.Text("Name", set.Name);
            xml.Constant("Type", set.Type);
            xml.Text("SetIdentifier", set.SetIdentifier);
            xml.Number("Weight", set.Weight);
            xml.Flag("MultiValueAnswer", set.MultiValueAnswer);
            xml.Number("TTL", set.TTL);
            xml.List("ResourceRecords", "ResourceRecord", set.ResourceRecords, (x, record) => x.Text("Value", record.Value));
            xml.Object("AliasTarget", set.AliasTarget, WriteAlias);
            xml.Text("HealthCheckId", set.HealthCheckId);
        }

        internal static ResourceRecordSet Read(XElement set) => new()
        {
            Name = set.Text("Name"),
            Type = set.Constant("Type", RRType.FindValue),
            SetIdentifier = set.Text("SetIdentifier"),
            Weight = set.Long("Weight"),
            MultiValueAnswer = set.Flag("MultiValueAnswer"),
            TTL = set.Long("TTL"),
            ResourceRecords = set.List("ResourceRecords", "ResourceRecord", record => new ResourceRecord { Value = record.Text("Value") }),
            AliasTarget = set.Object("AliasTarget", ReadAlias),
            HealthCheckId = set.Text("HealthCheckId"),
        };

        private static void WriteAlias(XmlWriter xml, AliasTarget alias)
        {
            xml.Text("HostedZoneId", alias.HostedZoneId);
            xml.Text("DNSName", alias.DNSName);
            xml.Flag("EvaluateTargetHealth", alias.EvaluateTargetHealth);
        }

        private static AliasTarget ReadAlias(XElement alias) => new()
        {
            HostedZoneId = alias.Text("HostedZoneId"),
            DNSName = alias.Text("DNSName"),
            EvaluateTargetHealth = alias.Flag("EvaluateTargetHealth"),
        };
    }

    public class ResourceRecord
    {
        public ResourceRecord() { }

        public ResourceRecord(string value) => Value = value;

        public string Value { get; set; }
    }

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
    }
}
