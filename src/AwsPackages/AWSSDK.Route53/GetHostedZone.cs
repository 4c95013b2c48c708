using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Route53.Model;

public class GetHostedZoneRequest : AmazonRoute53Request
{
    public GetHostedZoneRequest() { }

    public GetHostedZoneRequest(string id) => Id = id;

    public string Id { get; set; }
}

/// <summary>A public zone has a delegation set, a private one has VPCs.</summary>
public class GetHostedZoneResponse : AmazonWebServiceResponse
{
    public HostedZone HostedZone { get; set; }

    public DelegationSet DelegationSet { get; set; }

    public List<VPC> VPCs { get; set; }
}

public class HostedZone
{
    public HostedZone() { }

    public HostedZone(string id, string name, string callerReference)
    {
        Id = id;
        Name = name;
        CallerReference = callerReference;
    }

    public string Id { get; set; }

    public string Name { get; set; }

    public string CallerReference { get; set; }

    public HostedZoneConfig Config { get; set; }

    public long? ResourceRecordSetCount { get; set; }

    public LinkedService LinkedService { get; set; }
}

public class HostedZoneConfig
{
    public string Comment { get; set; }

    public bool? PrivateZone { get; set; }
}

/// <summary>Present if another AWS service made the zone; such a zone cannot be changed through Route 53.</summary>
public class LinkedService
{
    public string ServicePrincipal { get; set; }

    public string Description { get; set; }
}

public class DelegationSet
{
    public DelegationSet() { }

    public DelegationSet(List<string> nameServers) => NameServers = nameServers;

    public string Id { get; set; }

    public string CallerReference { get; set; }

    public List<string> NameServers { get; set; }
}

public class VPC
{
    public VPCRegion VPCRegion { get; set; }

    public string VPCId { get; set; }
}

internal static class GetHostedZone
{
    public static readonly InvokeOptions Operation =
        Wire.Protocol.Operation<GetHostedZoneRequest, GetHostedZoneResponse>(nameof(GetHostedZone), "GET", "/hostedzone/{Id}", Address, Read);

    private static void Address(IRequest wire, GetHostedZoneRequest request) =>
        wire.AddPathResource("{Id}", Wire.Id(nameof(GetHostedZone), request.Id));

    private static GetHostedZoneResponse Read(XElement reply) => new()
    {
        HostedZone = reply.Object("HostedZone", ReadZone),
        DelegationSet = reply.Object("DelegationSet", ReadDelegationSet),
        VPCs = reply.List("VPCs", "VPC", ReadVpc),
    };

    private static HostedZone ReadZone(XElement zone) => new()
    {
        Id = zone.Text("Id"),
        Name = zone.Text("Name"),
        CallerReference = zone.Text("CallerReference"),
        Config = zone.Object("Config", config => new HostedZoneConfig { Comment = config.Text("Comment"), PrivateZone = config.Flag("PrivateZone") }),
        ResourceRecordSetCount = zone.Long("ResourceRecordSetCount"),
        LinkedService = zone.Object("LinkedService", ReadLinkedService),
    };

    private static LinkedService ReadLinkedService(XElement service) => new()
    {
        ServicePrincipal = service.Text("ServicePrincipal"),
        Description = service.Text("Description"),
    };

    private static DelegationSet ReadDelegationSet(XElement set) => new()
    {
        Id = set.Text("Id"),
        CallerReference = set.Text("CallerReference"),
        NameServers = set.Texts("NameServers", "NameServer"),
    };

    private static VPC ReadVpc(XElement vpc) => new() { VPCRegion = vpc.Constant("VPCRegion", VPCRegion.FindValue), VPCId = vpc.Text("VPCId") };
}
