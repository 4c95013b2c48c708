using System.Xml;
using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Route53
{
    public class ChangeAction(string value) : ConstantClass(value)
    {
        public static readonly ChangeAction CREATE = new("CREATE");
        public static readonly ChangeAction DELETE = new("DELETE");
        public static readonly ChangeAction UPSERT = new("UPSERT");

        public static ChangeAction FindValue(string value) => FindValue<ChangeAction>(value);

        public static implicit operator ChangeAction(string value) => FindValue(value);
    }
}

namespace Amazon.Route53.Model
{
    public class ChangeResourceRecordSetsRequest : AmazonRoute53Request
    {
        public ChangeResourceRecordSetsRequest() { }

        public ChangeResourceRecordSetsRequest(string hostedZoneId, ChangeBatch changeBatch)
        {
            HostedZoneId = hostedZoneId;
            ChangeBatch = changeBatch;
        }

        public string HostedZoneId { get; set; }

        public ChangeBatch ChangeBatch { get; set; }
    }

    public class ChangeResourceRecordSetsResponse : AmazonWebServiceResponse
    {
        public ChangeInfo ChangeInfo { get; set; }
    }

    public class ChangeBatch
    {
        public ChangeBatch() { }

        public ChangeBatch(List<Change> changes) => Changes = changes;

        public string Comment { get; set; }

        public List<Change> Changes { get; set; }
    }

    public class Change
    {
        public Change() { }

        public Change(ChangeAction action, ResourceRecordSet resourceRecordSet)
        {
            Action = action;
            ResourceRecordSet = resourceRecordSet;
        }

        public ChangeAction Action { get; set; }

        public ResourceRecordSet ResourceRecordSet { get; set; }
    }

    internal static class ChangeResourceRecordSets
    {
        private const string Namespace = "https://route53.amazonaws.com/doc/2013-04-01/";

        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<ChangeResourceRecordSetsRequest, ChangeResourceRecordSetsResponse>(
            nameof(ChangeResourceRecordSets), "POST", "/hostedzone/{Id}/rrset/", Address, Read, Write);

        private static void Address(IRequest wire, ChangeResourceRecordSetsRequest request) =>
            wire.AddPathResource("{Id}", Wire.Id(nameof(ChangeResourceRecordSets), request.HostedZoneId));

        private static void Write(XmlWriter xml, ChangeResourceRecordSetsRequest request)
        {
            xml.WriteStartElement("ChangeResourceRecordSetsRequest", Namespace);
            xml.Object("ChangeBatch", request.ChangeBatch, WriteBatch);
            xml.WriteEndElement();
        }

        private static void WriteBatch(XmlWriter xml, ChangeBatch batch)
        {
            xml.Text("Comment", batch.Comment);
            xml.List("Changes", "Change", batch.Changes, WriteChange);
        }

        private static void WriteChange(XmlWriter xml, Change change)
        {
            xml.Constant("Action", change.Action);
            xml.Object("ResourceRecordSet", change.ResourceRecordSet, ResourceRecordSet.Write);
        }

        private static ChangeResourceRecordSetsResponse Read(XElement reply) => new() { ChangeInfo = reply.Object("ChangeInfo", ChangeInfo.Read) };
    }
}
