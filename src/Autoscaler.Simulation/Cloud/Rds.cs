using Autoscaler.Core.Fleet;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>RDS, as it describes the cluster and lets it be changed.</summary>
public sealed class Rds(Agenda agenda, Calls calls, Nature nature, Cluster cluster, string monitoringRole) : IClusters, IFleet, IMonitoring
{
    private const string Describe = "rds:DescribeDBClusters";

    private const string DescribeInstances = "rds:DescribeDBInstances";

    /// <summary>Whether RDS answers with empty lists, as if that were a success.</summary>
    public bool IsEmpty { get; set; }

    Task<ClusterNow?> IClusters.Describe(string id, CancellationToken stop) => calls.Ask(Describe, () => IsEmpty || id != cluster.Id ? null : Now(), DescribeInstances);

    Task<Topology?> IFleet.Read(IReadOnlyList<string> clusters, CancellationToken stop) => calls.Ask(
        Describe,
        () => IsEmpty ? null : new Topology(cluster.Instances.Where(instance => !instance.IsWriter).Select(instance => new Reader(cluster.Id, instance.Name, instance.ResourceId, instance.Pool))),
        DescribeInstances);

    Task IMonitoring.Watch(Permit permit, string instance, string roleArn, CancellationToken stop) => calls.Write("rds:ModifyDBInstance", () =>
    {
        var found = cluster.Instances.First(one => one.Name == instance);
        found.MonitoringSeconds = 1;
        found.Status = "configuring-enhanced-monitoring";
        agenda.In(nature.Time(Constants.MonitoringSetUp), () =>
        {
            found.WatchedSince = agenda.Now;
            found.Status = found.Status == "configuring-enhanced-monitoring" ? "available" : found.Status;
        });
        return true;
    });

    public AcuRange Range() => cluster.Acu;

    /// <summary>Sets the minimum of the Serverless v2 range. The cluster is busy with it for a while.</summary>
    public void SetMin(double min)
    {
        cluster.Acu = cluster.Acu with { Min = min };
        cluster.Status = "modifying";
        agenda.In(nature.Time(Constants.AcuFloorTime), () =>
        {
            cluster.EffectiveMin = cluster.Acu.Min;
            cluster.Status = "available";
            foreach (var reader in cluster.Instances.Where(instance => instance.Pool == Pool.Serverless))
            {
                reader.Acu = Math.Max(reader.Acu, cluster.EffectiveMin);
            }
        });
    }

    public bool IsAvailable => cluster.Status == "available";

    private ClusterNow Now() => new(cluster.Id, cluster.ResourceId, cluster.Status, cluster.Acu, [.. cluster.Instances.Select(Described)]);

    private Instance Described(DbInstance instance) => new(
        instance.Name, instance.ResourceId, instance.Pool, instance.IsWriter, instance.Status, instance.CreatedAt, instance.MonitoringSeconds,
        instance.MonitoringSeconds > 0 ? monitoringRole : null, instance.Tier);
}
