using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class DBParameterGroupStatus
{
    public string DBParameterGroupName { get; set; }

    public string ParameterApplyStatus { get; set; }

    internal static DBParameterGroupStatus Read(XElement group) => new()
    {
        DBParameterGroupName = group.Text("DBParameterGroupName"),
        ParameterApplyStatus = group.Text("ParameterApplyStatus"),
    };
}
