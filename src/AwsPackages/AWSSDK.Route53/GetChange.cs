using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Route53.Model;

public class GetChangeRequest : AmazonRoute53Request
{
    public GetChangeRequest() { }

    public GetChangeRequest(string id) => Id = id;

    public string Id { get; set; }
}

public class GetChangeResponse : AmazonWebServiceResponse
{
    public ChangeInfo ChangeInfo { get; set; }
}

internal static class GetChange
{
    public static readonly InvokeOptions Operation =
        Wire.Protocol.Operation<GetChangeRequest, GetChangeResponse>(nameof(GetChange), "GET", "/change/{Id}", Address, Read);

    private static void Address(IRequest wire, GetChangeRequest request) => wire.AddPathResource("{Id}", Wire.Id(nameof(GetChange), request.Id));

    private static GetChangeResponse Read(XElement reply) => new() { ChangeInfo = reply.Object("ChangeInfo", ChangeInfo.Read) };
}
