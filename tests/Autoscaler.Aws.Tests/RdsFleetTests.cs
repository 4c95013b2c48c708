using Autoscaler.Core.Fleet;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class RdsFleetTests
{
    private const string Members = """
        <DBClusterMember><DBInstanceIdentifier>shop-writer</DBInstanceIdentifier><IsClusterWriter>true</IsClusterWriter></DBClusterMember>
        <DBClusterMember><DBInstanceIdentifier>Shop-Reader-1</DBInstanceIdentifier><IsClusterWriter>false</IsClusterWriter></DBClusterMember>
        <DBClusterMember><DBInstanceIdentifier>shop-sls-1</DBInstanceIdentifier><IsClusterWriter>false</IsClusterWriter></DBClusterMember>
        <DBClusterMember><DBInstanceIdentifier>shop-gone</DBInstanceIdentifier><IsClusterWriter>false</IsClusterWriter></DBClusterMember>
        """;

    private static readonly string Instances = string.Concat(
        Instance("shop-writer", "db.r6g.xlarge", "W"),
        Instance("Shop-Reader-1", "db.r6g.xlarge", "A"),
        Instance("shop-sls-1", "db.serverless", "S"),
        Instance("shop-stranger", "db.r6g.xlarge", "X"));

    [Fact]
    public async Task Believes_only_what_clusters_and_instances_both_say_and_leaves_the_writer_out()
    {
        var topology = await Read(Clusters(Members), InstancesReply(Instances));
        Assert.Equal(
            [new Reader("shop", "shop-reader-1", "db-A", Pool.Provisioned), new Reader("shop", "shop-sls-1", "db-S", Pool.Serverless)],
            topology!.Readers);
    }

    [Fact]
    public async Task Asks_for_all_clusters_in_two_calls()
    {
        var transport = new StubTransport(Clusters(Members), InstancesReply(Instances));
        await new RdsFleet(Stub.Rds(transport)).Read(["shop", "club"], CancellationToken.None);
        Assert.Equal(2, transport.Sent.Count);
        Assert.All(transport.Sent, sent => Assert.Contains("Filters.Filter.1.Values.Value.2=club", sent.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reads_every_page()
    {
        var transport = new StubTransport(Clusters(Members), InstancesReply(Instance("Shop-Reader-1", "db.r6g.xlarge", "A"), "next"), InstancesReply(Instance("shop-sls-1", "db.serverless", "S")));
        Assert.Equal(2, (await new RdsFleet(Stub.Rds(transport)).Read(["shop"], CancellationToken.None))!.Readers.Count);
        Assert.Contains("Marker=next", transport.Sent[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_an_empty_marker_for_the_end()
    {
        var transport = new StubTransport(Clusters(Members), InstancesReply(Instances, ""));
        await new RdsFleet(Stub.Rds(transport)).Read(["shop"], CancellationToken.None);
        Assert.Equal(2, transport.Sent.Count);
    }

    [Fact]
    public async Task Does_not_take_the_beginning_of_a_list_without_end_for_the_list()
    {
        var transport = new StubTransport(Clusters(Members), InstancesReply(Instances, "again"));

        var failure = await Assert.ThrowsAsync<PortFailure.Denied>(() => new RdsFleet(Stub.Rds(transport)).Read(["shop"], CancellationToken.None));

        Assert.Equal("describe the readers: the list goes on after 8 pages", failure.Message);
        Assert.Equal(1 + 8, transport.Sent.Count);
    }

    [Fact]
    public async Task Knows_nothing_when_RDS_answers_with_nothing()
    {
        Assert.Null(await Read(Clusters(""), InstancesReply("")));
        Assert.Null(await Read(Clusters(Members), InstancesReply("")));
        Assert.Null(await Read(Clusters(""), InstancesReply(Instances)));
    }

    [Fact]
    public async Task Says_that_it_may_be_asked_again_when_RDS_throttles() =>
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Read(
            StubReply.Error(400, "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>r</RequestId></ErrorResponse>")));

    private static Task<Topology?> Read(params StubReply[] replies) => new RdsFleet(Stub.Rds(new StubTransport(replies))).Read(["shop"], CancellationToken.None);

    private static StubReply Clusters(string members) => StubReply.Ok(
        $"<DescribeDBClustersResponse><DescribeDBClustersResult><DBClusters><DBCluster><DBClusterIdentifier>shop</DBClusterIdentifier><DBClusterMembers>{members}</DBClusterMembers></DBCluster></DBClusters></DescribeDBClustersResult></DescribeDBClustersResponse>");

    private static StubReply InstancesReply(string instances, string? marker = null) => StubReply.Ok(
        $"<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances>{instances}</DBInstances>{(marker is null ? "" : $"<Marker>{marker}</Marker>")}</DescribeDBInstancesResult></DescribeDBInstancesResponse>");

    private static string Instance(string name, string size, string resource) =>
        $"<DBInstance><DBInstanceIdentifier>{name}</DBInstanceIdentifier><DBInstanceClass>{size}</DBInstanceClass><DbiResourceId>db-{resource}</DbiResourceId><DBClusterIdentifier>shop</DBClusterIdentifier></DBInstance>";
}
