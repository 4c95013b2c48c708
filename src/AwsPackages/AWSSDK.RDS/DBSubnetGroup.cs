using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class DBSubnetGroup
{
    public string DBSubnetGroupName { get; set; }

    public string DBSubnetGroupDescription { get; set; }

    public string DBSubnetGroupArn { get; set; }

    public string VpcId { get; set; }

    public string SubnetGroupStatus { get; set; }

    internal static DBSubnetGroup Read(XElement group) => new()
    {
        DBSubnetGroupName = group.Text("DBSubnetGroupName"),
        DBSubnetGroupDescription = group.Text("DBSubnetGroupDescription"),
        DBSubnetGroupArn = group.Text("DBSubnetGroupArn"),
        VpcId = group.Text("VpcId"),
        SubnetGroupStatus = group.Text("SubnetGroupStatus"),
    };
}
