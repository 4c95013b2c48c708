using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class DescribeDBClustersRequest : AmazonRDSRequest
{
    public string DBClusterIdentifier { get; set; }

    public List<Filter> Filters { get; set; }

    public int? MaxRecords { get; set; }

    public string Marker { get; set; }

    public bool? IncludeShared { get; set; }
}

public class DescribeDBClustersResponse : AmazonWebServiceResponse
{
    public List<DBCluster> DBClusters { get; set; }

    public string Marker { get; set; }
}

internal static class DescribeDBClusters
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeDBClustersRequest, DescribeDBClustersResponse>(
        nameof(DescribeDBClusters), Write, Read);

    private static void Write(QueryForm form, DescribeDBClustersRequest request)
    {
        form.Text("DBClusterIdentifier", request.DBClusterIdentifier);
        form.List("Filters", "Filter", request.Filters, Filter.Write);
        form.Number("MaxRecords", request.MaxRecords);
        form.Text("Marker", request.Marker);
        form.Flag("IncludeShared", request.IncludeShared);
    }

    private static DescribeDBClustersResponse Read(XElement result) => new()
    {
        DBClusters = result.List("DBClusters", "DBCluster", DBCluster.Read),
        Marker = result.Text("Marker"),
    };
}
