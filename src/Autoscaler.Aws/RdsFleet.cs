using Amazon.RDS;
using Amazon.RDS.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>The readers as RDS describes them: clusters and instances are asked separately, and only what both say is believed.</summary>
public sealed class RdsFleet(IAmazonRDS rds) : IFleet
{
    private const string ServerlessClass = "db.serverless";

    private const string Call = "describe the readers";

    // 40 clusters of 16 instances; a longer answer is not ours.
    private const int MostPages = 8;

    public async Task<Topology?> Read(IReadOnlyList<string> clusters, CancellationToken stop)
    {
        var filter = new List<Filter> { new() { Name = "db-cluster-id", Values = [.. clusters] } };
        var members = Members(await Clusters(filter, stop));
        var instances = await Instances(filter, stop);
        var readers = instances.Select(instance => ReaderOf(instance, members)).OfType<Reader>().ToList();

        // With success and nothing in it, RDS has told us nothing: no cluster of ours is without readers and without a writer.
        return members.Count == 0 || instances.Count == 0 ? null : new Topology(readers);
    }

    private static Dictionary<string, DBClusterMember> Members(IEnumerable<DBCluster> clusters) =>
        clusters.SelectMany(cluster => cluster.DBClusterMembers ?? [])
            .Where(member => member.DBInstanceIdentifier is not null)
            .ToDictionary(member => member.DBInstanceIdentifier.ToLowerInvariant(), StringComparer.Ordinal);

    private static Reader? ReaderOf(DBInstance instance, Dictionary<string, DBClusterMember> members) =>
        instance is { DBInstanceIdentifier: { } name, DbiResourceId: { } resourceId, DBClusterIdentifier: { } cluster }
        && members.TryGetValue(name.ToLowerInvariant(), out var member)
        && member.IsClusterWriter == false
            ? new Reader(cluster, name.ToLowerInvariant(), resourceId, instance.DBInstanceClass == ServerlessClass ? Pool.Serverless : Pool.Provisioned)
            : null;

    private ValueTask<List<DBCluster>> Clusters(List<Filter> filter, CancellationToken stop) =>
        EveryPage.Of<DBCluster, string>(Call, MostPages, async marker =>
        {
            var reply = await rds.DescribeDBClustersAsync(new DescribeDBClustersRequest { Filters = filter, Marker = marker }, stop);
            return (reply.DBClusters, reply.Marker);
        }).ToListAsync(stop);

    private ValueTask<List<DBInstance>> Instances(List<Filter> filter, CancellationToken stop) =>
        EveryPage.Of<DBInstance, string>(Call, MostPages, async marker =>
        {
            var reply = await rds.DescribeDBInstancesAsync(new DescribeDBInstancesRequest { Filters = filter, Marker = marker }, stop);
            return (reply.DBInstances, reply.Marker);
        }).ToListAsync(stop);
}
