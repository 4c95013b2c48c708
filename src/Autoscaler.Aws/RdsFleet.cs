using Amazon.RDS;
using Amazon.RDS.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>The readers as RDS describes them: clusters and instances are asked separately, and only what both say is believed.</summary>
public sealed class RdsFleet(IAmazonRDS rds) : IFleet
{
    private const string Call = "describe the readers";

    // 40 clusters of 16 instances; a longer answer is not ours.
    private const int MostPages = 8;

    public async Task<Topology?> Read(IReadOnlyList<string> clusters, CancellationToken stop)
    {
        var filter = new List<Filter> { new() { Name = "db-cluster-id", Values = [.. clusters] } };
        var members = RdsJoin.Of(await Clusters(filter, stop), await Instances(filter, stop));

        // With success and nothing in it, RDS has told us nothing: no cluster of ours is without readers and without a writer.
        return members.Count == 0
            ? null
            : new Topology(members.Where(member => !member.IsWriter).Select(member => new Reader(member.Cluster, member.Name, member.ResourceId, member.Pool)));
    }

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
