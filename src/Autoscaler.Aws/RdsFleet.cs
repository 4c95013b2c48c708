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

    private async Task<List<DBCluster>> Clusters(List<Filter> filter, CancellationToken stop)
    {
        var all = new List<DBCluster>();
        string? marker = null;
        for (var page = 0; page < MostPages && (page == 0 || marker is not null); page++)
        {
            var request = new DescribeDBClustersRequest { Filters = filter, Marker = marker };
            var reply = await AwsCall.Read(Call, () => rds.DescribeDBClustersAsync(request, stop));
            all.AddRange(reply.DBClusters ?? []);
            marker = reply.Marker;
        }

        return all;
    }

    private async Task<List<DBInstance>> Instances(List<Filter> filter, CancellationToken stop)
    {
        var all = new List<DBInstance>();
        string? marker = null;
        for (var page = 0; page < MostPages && (page == 0 || marker is not null); page++)
        {
            var request = new DescribeDBInstancesRequest { Filters = filter, Marker = marker };
            var reply = await AwsCall.Read(Call, () => rds.DescribeDBInstancesAsync(request, stop));
            all.AddRange(reply.DBInstances ?? []);
            marker = reply.Marker;
        }

        return all;
    }
}
