using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class DeleteDBClusterEndpointRequest : AmazonRDSRequest
{
    public string DBClusterEndpointIdentifier { get; set; }
}

public class DeleteDBClusterEndpointResponse : AmazonWebServiceResponse
{
    public string DBClusterEndpointIdentifier { get; set; }

    public string DBClusterIdentifier { get; set; }

    public string DBClusterEndpointResourceIdentifier { get; set; }

    public string DBClusterEndpointArn { get; set; }

    public string Endpoint { get; set; }

    public string Status { get; set; }

    public string EndpointType { get; set; }

    public string CustomEndpointType { get; set; }

    public List<string> StaticMembers { get; set; }

    public List<string> ExcludedMembers { get; set; }
}

internal static class DeleteDBClusterEndpoint
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DeleteDBClusterEndpointRequest, DeleteDBClusterEndpointResponse>(
        nameof(DeleteDBClusterEndpoint), Write, Read);

    private static void Write(QueryForm form, DeleteDBClusterEndpointRequest request)
    {
        form.Text("DBClusterEndpointIdentifier", request.DBClusterEndpointIdentifier);
    }

    private static DeleteDBClusterEndpointResponse Read(XElement endpoint) => new()
    {
        DBClusterEndpointIdentifier = endpoint.Text("DBClusterEndpointIdentifier"),
        DBClusterIdentifier = endpoint.Text("DBClusterIdentifier"),
        DBClusterEndpointResourceIdentifier = endpoint.Text("DBClusterEndpointResourceIdentifier"),
        DBClusterEndpointArn = endpoint.Text("DBClusterEndpointArn"),
        Endpoint = endpoint.Text("Endpoint"),
        Status = endpoint.Text("Status"),
        EndpointType = endpoint.Text("EndpointType"),
        CustomEndpointType = endpoint.Text("CustomEndpointType"),
        StaticMembers = endpoint.Texts("StaticMembers", "member"),
        ExcludedMembers = endpoint.Texts("ExcludedMembers", "member"),
    };
}
