using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class DBClusterMember
{
    public string DBInstanceIdentifier { get; set; }

    public bool? IsClusterWriter { get; set; }

    public string DBClusterParameterGroupStatus { get; set; }

    public int? PromotionTier { get; set; }

    internal static DBClusterMember Read(XElement member) => new()
    {
        DBInstanceIdentifier = member.Text("DBInstanceIdentifier"),
        IsClusterWriter = member.Flag("IsClusterWriter"),
        DBClusterParameterGroupStatus = member.Text("DBClusterParameterGroupStatus"),
        PromotionTier = member.Int("PromotionTier"),
    };
}
