using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class DBClusterEndpoint
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

    internal static DBClusterEndpoint Read(XElement endpoint) => new()
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
