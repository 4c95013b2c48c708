using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class CreateDBClusterEndpointRequest : AmazonRDSRequest
{
    public string DBClusterIdentifier { get; set; }

    public string DBClusterEndpointIdentifier { get; set; }

    public string EndpointType { get; set; }

    public List<string> StaticMembers { get; set; }

    public List<string> ExcludedMembers { get; set; }

    public List<Tag> Tags { get; set; }
}

public class CreateDBClusterEndpointResponse : AmazonWebServiceResponse
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

internal static class CreateDBClusterEndpoint
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<CreateDBClusterEndpointRequest, CreateDBClusterEndpointResponse>(
        nameof(CreateDBClusterEndpoint), Write, Read);

    private static void Write(QueryForm form, CreateDBClusterEndpointRequest request)
    {
        form.Text("DBClusterIdentifier", request.DBClusterIdentifier);
        form.Text("DBClusterEndpointIdentifier", request.DBClusterEndpointIdentifier);
        form.Text("EndpointType", request.EndpointType);
        form.Texts("StaticMembers", "member", request.StaticMembers);
        form.Texts("ExcludedMembers", "member", request.ExcludedMembers);
        form.List("Tags", "Tag", request.Tags, Tag.Write);
    }

    private static CreateDBClusterEndpointResponse Read(XElement endpoint) => new()
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
