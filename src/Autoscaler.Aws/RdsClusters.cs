using Amazon.RDS;
using Amazon.RDS.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// One cluster with all that its instances are. A member that has no instance in the answer is not gone, it was only not told: such an answer is no knowledge.
/// </summary>
public sealed class RdsClusters(IAmazonRDS rds) : IClusters
{
    // A cluster has at most 16 instances, a page 100.
    private const int MostPages = 8;

    public async Task<ClusterNow?> Describe(string cluster, CancellationToken stop)
    {
        var call = $"describe {cluster}";
        var clusters = await EveryPage.Of<DBCluster, string>(call, MostPages, async marker =>
        {
            var reply = await rds.DescribeDBClustersAsync(new DescribeDBClustersRequest { DBClusterIdentifier = cluster, Marker = marker }, stop);
            return (reply.DBClusters, reply.Marker);
        }).ToListAsync(stop);
        var instances = await EveryPage.Of<DBInstance, string>(call, MostPages, async marker =>
        {
            var request = new DescribeDBInstancesRequest { Filters = [new Filter { Name = "db-cluster-id", Values = [cluster] }], Marker = marker };
            var reply = await rds.DescribeDBInstancesAsync(request, stop);
            return (reply.DBInstances, reply.Marker);
        }).ToListAsync(stop);

        var asked = clusters.Find(one => string.Equals(one.DBClusterIdentifier, cluster, StringComparison.OrdinalIgnoreCase));
        return asked is { DbClusterResourceId: { } resourceId, Status: { } status } && RdsJoin.Of([asked], instances) is { Count: > 0 } members && HasEveryMember(members, asked)
            ? new ClusterNow(cluster.ToLowerInvariant(), resourceId, status, Range(asked), [.. members.Select(InstanceOf)])
            : null;
    }

    // An instance without a member is being created, and is left out; a member without an instance is a disagreement.
    private static bool HasEveryMember(List<RdsMember> members, DBCluster cluster) =>
        (cluster.DBClusterMembers ?? []).TrueForAll(named => members.Exists(one => string.Equals(one.Name, named.DBInstanceIdentifier, StringComparison.OrdinalIgnoreCase)));

    private static AcuRange? Range(DBCluster cluster) =>
        cluster.ServerlessV2ScalingConfiguration is { MinCapacity: { } min, MaxCapacity: { } max } ? new AcuRange(min, max) : null;

    private static Instance InstanceOf(RdsMember member) => new(
        member.Name,
        member.ResourceId,
        member.Pool,
        member.IsWriter,
        member.Instance.DBInstanceStatus ?? "unknown",
        member.Instance.InstanceCreateTime is { } created ? AwsTime.Of(created) : null,
        member.Instance.MonitoringInterval ?? 0,
        member.Instance.MonitoringRoleArn,
        member.Instance.PromotionTier);
}
