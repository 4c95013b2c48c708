using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class DescribeDBInstancesRequest : AmazonRDSRequest
{
    public string DBInstanceIdentifier { get; set; }

    public List<Filter> Filters { get; set; }

    public int? MaxRecords { get; set; }

    public string Marker { get; set; }
}

public class DescribeDBInstancesResponse : AmazonWebServiceResponse
{
    public List<DBInstance> DBInstances { get; set; }

    public string Marker { get; set; }
}

internal static class DescribeDBInstances
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeDBInstancesRequest, DescribeDBInstancesResponse>(
        nameof(DescribeDBInstances), Write, Read);

    private static void Write(QueryForm form, DescribeDBInstancesRequest request)
    {
        form.Text("DBInstanceIdentifier", request.DBInstanceIdentifier);
        form.List("Filters", "Filter", request.Filters, Filter.Write);
        form.Number("MaxRecords", request.MaxRecords);
        form.Text("Marker", request.Marker);
    }

    private static DescribeDBInstancesResponse Read(XElement result) => new()
    {
        DBInstances = result.List("DBInstances", "DBInstance", DBInstance.Read),
        Marker = result.Text("Marker"),
    };
}
