using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class DBCluster
{
    public string DBClusterIdentifier { get; set; }

    public string DBClusterArn { get; set; }

    public string DbClusterResourceId { get; set; }

    public DateTime? ClusterCreateTime { get; set; }

    public string Status { get; set; }

    public string Engine { get; set; }

    public string EngineVersion { get; set; }

    public string EngineMode { get; set; }

    public string DatabaseName { get; set; }

    public string Endpoint { get; set; }

    public string ReaderEndpoint { get; set; }

    public List<string> CustomEndpoints { get; set; }

    public int? Port { get; set; }

    public string HostedZoneId { get; set; }

    public List<string> AvailabilityZones { get; set; }

    public bool? MultiAZ { get; set; }

    public string DBSubnetGroup { get; set; }

    public List<DBClusterMember> DBClusterMembers { get; set; }

    public string DBClusterParameterGroup { get; set; }

    public ServerlessV2ScalingConfigurationInfo ServerlessV2ScalingConfiguration { get; set; }

    public string ServerlessV2PlatformVersion { get; set; }

    public string StorageType { get; set; }

    public int? MonitoringInterval { get; set; }

    public string MonitoringRoleArn { get; set; }

    public DatabaseInsightsMode DatabaseInsightsMode { get; set; }

    public bool? PerformanceInsightsEnabled { get; set; }

    public int? PerformanceInsightsRetentionPeriod { get; set; }

    public string GlobalClusterIdentifier { get; set; }

    public string ReplicationSourceIdentifier { get; set; }

    public string PreferredBackupWindow { get; set; }

    public string PreferredMaintenanceWindow { get; set; }

    public bool? DeletionProtection { get; set; }

    public List<Tag> TagList { get; set; }

    internal static DBCluster Read(XElement cluster) => new()
    {
        DBClusterIdentifier = cluster.Text("DBClusterIdentifier"),
        DBClusterArn = cluster.Text("DBClusterArn"),
        DbClusterResourceId = cluster.Text("DbClusterResourceId"),
        ClusterCreateTime = cluster.Time("ClusterCreateTime"),
        Status = cluster.Text("Status"),
        Engine = cluster.Text("Engine"),
        EngineVersion = cluster.Text("EngineVersion"),
        EngineMode = cluster.Text("EngineMode"),
        DatabaseName = cluster.Text("DatabaseName"),
        Endpoint = cluster.Text("Endpoint"),
        ReaderEndpoint = cluster.Text("ReaderEndpoint"),
        CustomEndpoints = cluster.Texts("CustomEndpoints", "member"),
        Port = cluster.Int("Port"),
        HostedZoneId = cluster.Text("HostedZoneId"),
        AvailabilityZones = cluster.Texts("AvailabilityZones", "AvailabilityZone"),
        MultiAZ = cluster.Flag("MultiAZ"),
        DBSubnetGroup = cluster.Text("DBSubnetGroup"),
        DBClusterMembers = cluster.List("DBClusterMembers", "DBClusterMember", DBClusterMember.Read),
        DBClusterParameterGroup = cluster.Text("DBClusterParameterGroup"),
        ServerlessV2ScalingConfiguration = cluster.Object("ServerlessV2ScalingConfiguration", ServerlessV2ScalingConfigurationInfo.Read),
        ServerlessV2PlatformVersion = cluster.Text("ServerlessV2PlatformVersion"),
        StorageType = cluster.Text("StorageType"),
        MonitoringInterval = cluster.Int("MonitoringInterval"),
        MonitoringRoleArn = cluster.Text("MonitoringRoleArn"),
        DatabaseInsightsMode = cluster.Constant("DatabaseInsightsMode", DatabaseInsightsMode.FindValue),
        PerformanceInsightsEnabled = cluster.Flag("PerformanceInsightsEnabled"),
        PerformanceInsightsRetentionPeriod = cluster.Int("PerformanceInsightsRetentionPeriod"),
        GlobalClusterIdentifier = cluster.Text("GlobalClusterIdentifier"),
        ReplicationSourceIdentifier = cluster.Text("ReplicationSourceIdentifier"),
        PreferredBackupWindow = cluster.Text("PreferredBackupWindow"),
        PreferredMaintenanceWindow = cluster.Text("PreferredMaintenanceWindow"),
        DeletionProtection = cluster.Flag("DeletionProtection"),
        TagList = cluster.List("TagList", "Tag", Tag.Read),
    };
}
