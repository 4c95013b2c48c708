using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Route53.Model;

public class ListResourceRecordSetsRequest : AmazonRoute53Request
{
    public ListResourceRecordSetsRequest() { }

    public ListResourceRecordSetsRequest(string hostedZoneId) => HostedZoneId = hostedZoneId;

    public string HostedZoneId { get; set; }

    public string StartRecordName { get; set; }

    public RRType StartRecordType { get; set; }

    public string StartRecordIdentifier { get; set; }

    public string MaxItems { get; set; }
}

public class ListResourceRecordSetsResponse : AmazonWebServiceResponse
{
    public List<ResourceRecordSet> ResourceRecordSets { get; set; }

    public bool? IsTruncated { get; set; }

    public string NextRecordName { get; set; }

    public RRType NextRecordType { get; set; }

    public string NextRecordIdentifier { get; set; }

    public string MaxItems { get; set; }
}

internal static class ListResourceRecordSets
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<ListResourceRecordSetsRequest, ListResourceRecordSetsResponse>(
        nameof(ListResourceRecordSets), "GET", "/hostedzone/{Id}/rrset", Address, Read);

    private static void Address(IRequest wire, ListResourceRecordSetsRequest request)
    {
        wire.AddPathResource("{Id}", Wire.Id(nameof(ListResourceRecordSets), request.HostedZoneId));
        wire.Query("name", request.StartRecordName);
        wire.Query("type", request.StartRecordType?.Value);
        wire.Query("identifier", request.StartRecordIdentifier);
        wire.Query("maxitems", request.MaxItems);
    }

    private static ListResourceRecordSetsResponse Read(XElement reply) => new()
    {
        ResourceRecordSets = reply.List("ResourceRecordSets", "ResourceRecordSet", ResourceRecordSet.Read),
        IsTruncated = reply.Flag("IsTruncated"),
        NextRecordName = reply.Text("NextRecordName"),
        NextRecordType = reply.Constant("NextRecordType", RRType.FindValue),
        NextRecordIdentifier = reply.Text("NextRecordIdentifier"),
        MaxItems = reply.Text("MaxItems"),
    };
}
