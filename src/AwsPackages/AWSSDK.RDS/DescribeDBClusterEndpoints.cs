using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class DescribeDBClusterEndpointsRequest : AmazonRDSRequest
{
    public string DBClusterIdentifier { get; set; }

    public string DBClusterEndpointIdentifier { get; set; }

    public List<Filter> Filters { get; set; }

    public int? MaxRecords { get; set; }

    public string Marker { get; set; }
}

public class DescribeDBClusterEndpointsResponse : AmazonWebServiceResponse
{
    public List<DBClusterEndpoint> DBClusterEndpoints { get; set; }

    public string Marker { get; set; }
}

internal static class DescribeDBClusterEndpoints
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeDBClusterEndpointsRequest, DescribeDBClusterEndpointsResponse>(
        nameof(DescribeDBClusterEndpoints), Write, Read);

    private static void Write(QueryForm form, DescribeDBClusterEndpointsRequest request)
    {
        form.Text("DBClusterIdentifier", request.DBClusterIdentifier);
        form.Text("DBClusterEndpointIdentifier", request.DBClusterEndpointIdentifier);
        form.List("Filters", "Filter", request.Filters, Filter.Write);
        form.Number("MaxRecords", request.MaxRecords);
        form.Text("Marker", request.Marker);
    }

    private static DescribeDBClusterEndpointsResponse Read(XElement result) => new()
    {
        DBClusterEndpoints = result.List("DBClusterEndpoints", "DBClusterEndpointList", DBClusterEndpoint.Read),
        Marker = result.Text("Marker"),
    };
}
