using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class DBInstance
{
    public string DBInstanceIdentifier { get; set; }

    public string DBInstanceArn { get; set; }

    public string DbiResourceId { get; set; }

    public string DBClusterIdentifier { get; set; }

    public DateTime? InstanceCreateTime { get; set; }

    public string DBInstanceClass { get; set; }

    public string DBInstanceStatus { get; set; }

    public string Engine { get; set; }

    public string EngineVersion { get; set; }

    public Endpoint Endpoint { get; set; }

    public string AvailabilityZone { get; set; }

    public bool? MultiAZ { get; set; }

    public DBSubnetGroup DBSubnetGroup { get; set; }

    public bool? PubliclyAccessible { get; set; }

    public int? PromotionTier { get; set; }

    public List<DBParameterGroupStatus> DBParameterGroups { get; set; }

    public PendingModifiedValues PendingModifiedValues { get; set; }

    public int? AllocatedStorage { get; set; }

    public string StorageType { get; set; }

    public int? MonitoringInterval { get; set; }

    public string MonitoringRoleArn { get; set; }

    public string EnhancedMonitoringResourceArn { get; set; }

    public DatabaseInsightsMode DatabaseInsightsMode { get; set; }

    public bool? PerformanceInsightsEnabled { get; set; }

    public int? PerformanceInsightsRetentionPeriod { get; set; }

    public string PreferredMaintenanceWindow { get; set; }

    public bool? AutoMinorVersionUpgrade { get; set; }

    public string CACertificateIdentifier { get; set; }

    public List<Tag> TagList { get; set; }

    internal static DBInstance Read(XElement instance) => new()
    {
        DBInstanceIdentifier = instance.Text("DBInstanceIdentifier"),
        DBInstanceArn = instance.Text("DBInstanceArn"),
        DbiResourceId = instance.Text("DbiResourceId"),
        DBClusterIdentifier = instance.Text("DBClusterIdentifier"),
        InstanceCreateTime = instance.Time("InstanceCreateTime"),
        DBInstanceClass = instance.Text("DBInstanceClass"),
        DBInstanceStatus = instance.Text("DBInstanceStatus"),
        Engine = instance.Text("Engine"),
        EngineVersion = instance.Text("EngineVersion"),
        Endpoint = instance.Object("Endpoint", Endpoint.Read),
        AvailabilityZone = instance.Text("AvailabilityZone"),
        MultiAZ = instance.Flag("MultiAZ"),
        DBSubnetGroup = instance.Object("DBSubnetGroup", DBSubnetGroup.Read),
        PubliclyAccessible = instance.Flag("PubliclyAccessible"),
        PromotionTier = instance.Int("PromotionTier"),
        DBParameterGroups = instance.List("DBParameterGroups", "DBParameterGroup", DBParameterGroupStatus.Read),
        PendingModifiedValues = instance.Object("PendingModifiedValues", PendingModifiedValues.Read),
        AllocatedStorage = instance.Int("AllocatedStorage"),
        StorageType = instance.Text("StorageType"),
        MonitoringInterval = instance.Int("MonitoringInterval"),
        MonitoringRoleArn = instance.Text("MonitoringRoleArn"),
        EnhancedMonitoringResourceArn = instance.Text("EnhancedMonitoringResourceArn"),
        DatabaseInsightsMode = instance.Constant("DatabaseInsightsMode", DatabaseInsightsMode.FindValue),
        PerformanceInsightsEnabled = instance.Flag("PerformanceInsightsEnabled"),
        PerformanceInsightsRetentionPeriod = instance.Int("PerformanceInsightsRetentionPeriod"),
        PreferredMaintenanceWindow = instance.Text("PreferredMaintenanceWindow"),
        AutoMinorVersionUpgrade = instance.Flag("AutoMinorVersionUpgrade"),
        CACertificateIdentifier = instance.Text("CACertificateIdentifier"),
        TagList = instance.List("TagList", "Tag", Tag.Read),
    };
}
