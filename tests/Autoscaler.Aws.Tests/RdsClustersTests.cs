using Autoscaler.Core.Fleet;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class RdsClustersTests
{
    private const string Members = """
        <DBClusterMember><DBInstanceIdentifier>Shop-Writer</DBInstanceIdentifier><IsClusterWriter>true</IsClusterWriter></DBClusterMember>
        <DBClusterMember><DBInstanceIdentifier>shop-sls-1</DBInstanceIdentifier><IsClusterWriter>false</IsClusterWriter></DBClusterMember>
        """;

    private const string WriterOnly = "<DBClusterMember><DBInstanceIdentifier>Shop-Writer</DBInstanceIdentifier><IsClusterWriter>true</IsClusterWriter></DBClusterMember>";

    private const string Range = "<ServerlessV2ScalingConfiguration><MinCapacity>0.5</MinCapacity><MaxCapacity>64</MaxCapacity></ServerlessV2ScalingConfiguration>";

    private const string Writer = """
        <DBInstance><DBInstanceIdentifier>Shop-Writer</DBInstanceIdentifier><DBInstanceClass>db.r6g.xlarge</DBInstanceClass><DbiResourceId>db-W</DbiResourceId>
        <DBClusterIdentifier>shop</DBClusterIdentifier><DBInstanceStatus>available</DBInstanceStatus><InstanceCreateTime>2026-11-01T08:00:00.123Z</InstanceCreateTime>
        <MonitoringInterval>1</MonitoringInterval><MonitoringRoleArn>arn:aws:iam::123456789012:role/monitoring</MonitoringRoleArn><PromotionTier>1</PromotionTier></DBInstance>
        """;

    private const string Creating = """
        <DBInstance><DBInstanceIdentifier>shop-sls-1</DBInstanceIdentifier><DBInstanceClass>db.serverless</DBInstanceClass><DbiResourceId>db-S</DbiResourceId>
        <DBClusterIdentifier>shop</DBClusterIdentifier><DBInstanceStatus>creating</DBInstanceStatus></DBInstance>
        """;

    private const string Stranger = """
        <DBInstance><DBInstanceIdentifier>shop-stranger</DBInstanceIdentifier><DBInstanceClass>db.r6g.xlarge</DBInstanceClass><DbiResourceId>db-X</DbiResourceId>
        <DBClusterIdentifier>shop</DBClusterIdentifier><DBInstanceStatus>available</DBInstanceStatus></DBInstance>
        """;

    [Fact]
    public async Task Describe_the_cluster_with_the_instances_that_both_answers_name()
    {
        var shop = await Describe(Cluster(Members, Range), Instances(Writer + Creating + Stranger));

        Assert.Equal(("shop", "cluster-A", "available", new AcuRange(0.5, 64)), (shop!.Id, shop.ResourceId, shop.Status, shop.Acu));
        Assert.Equal(
            [
                new Instance("shop-writer", "db-W", Pool.Provisioned, true, "available", new DateTimeOffset(2026, 11, 1, 8, 0, 0, 123, TimeSpan.Zero), 1, "arn:aws:iam::123456789012:role/monitoring", 1),
                new Instance("shop-sls-1", "db-S", Pool.Serverless, false, "creating", null, 0, null, null),
            ],
            shop.Instances);
    }

    [Fact]
    public async Task Know_nothing_while_a_member_is_missing_among_the_instances() =>
        Assert.Null(await Describe(Cluster(Members, Range), Instances(Writer)));

    [Fact]
    public async Task Ask_for_this_cluster_only()
    {
        var transport = new StubTransport(Cluster(WriterOnly), Instances(Writer));
        await new RdsClusters(Stub.Rds(transport)).Describe("shop", CancellationToken.None);
        Assert.Contains("DBClusterIdentifier=shop", transport.Sent[0].Body, StringComparison.Ordinal);
        Assert.Contains("Filters.Filter.1.Name=db-cluster-id&Filters.Filter.1.Values.Value.1=shop", transport.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_every_page()
    {
        var transport = new StubTransport(Cluster(Members), Instances(Writer, "next"), Instances(Creating));
        Assert.Equal(2, (await new RdsClusters(Stub.Rds(transport)).Describe("shop", CancellationToken.None))!.Instances.Count);
        Assert.Contains("Marker=next", transport.Sent[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_an_end_is_a_failure_and_not_a_shorter_list()
    {
        var transport = new StubTransport(Cluster(Members), Instances(Writer, "again"));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => new RdsClusters(Stub.Rds(transport)).Describe("shop", CancellationToken.None));
        Assert.Equal(1 + 8, transport.Sent.Count);
    }

    [Fact]
    public async Task Know_no_range_where_the_cluster_has_none() => Assert.Null((await Describe(Cluster(WriterOnly), Instances(Writer)))!.Acu);

    [Fact]
    public async Task Know_nothing_when_RDS_answers_with_nothing()
    {
        Assert.Null(await Describe(StubReply.Ok("<DescribeDBClustersResponse><DescribeDBClustersResult/></DescribeDBClustersResponse>"), Instances(Writer)));
        Assert.Null(await Describe(Cluster(""), Instances(Writer)));
        Assert.Null(await Describe(Cluster(Members), Instances("")));
        Assert.Null(await Describe(Cluster(Members), Instances(Stranger)));
        Assert.Null(await Describe(Cluster(WriterOnly, id: "other"), Instances(Writer)));
    }

    [Fact]
    public async Task Know_nothing_when_a_member_is_missing_among_the_instances() => Assert.Null(await Describe(Cluster(Members), Instances(Writer)));

    [Theory]
    [InlineData("<DBClusterMember><IsClusterWriter>true</IsClusterWriter></DBClusterMember>", Writer)]
    [InlineData("<DBClusterMember><DBInstanceIdentifier>shop-writer</DBInstanceIdentifier></DBClusterMember>", Writer)]
    [InlineData(Members, "<DBInstance><DBInstanceIdentifier>shop-writer</DBInstanceIdentifier></DBInstance>")]
    public async Task Believe_no_instance_of_which_half_is_missing(string members, string instances) => Assert.Null(await Describe(Cluster(members), Instances(instances)));

    [Fact]
    public async Task Bear_an_instance_that_is_named_twice() => Assert.Single((await Describe(Cluster(WriterOnly + WriterOnly), Instances(Writer + Writer)))!.Instances);

    [Fact]
    public async Task Deny_a_cluster_that_does_not_exist() => await Assert.ThrowsAsync<PortFailure.Denied>(() => Describe(Error(404, "DBClusterNotFoundFault")));

    [Fact]
    public async Task Say_that_it_may_be_asked_again_when_RDS_throttles_or_mumbles()
    {
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Describe(Error(400, "Throttling")));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Describe(Cluster(Members), StubReply.Ok("<DescribeDBInstancesResponse>")));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Describe(Cluster("<DBClusterMember><IsClusterWriter>perhaps</IsClusterWriter></DBClusterMember>")));
    }

    private static Task<ClusterNow?> Describe(params StubReply[] replies) => new RdsClusters(Stub.Rds(new StubTransport(replies))).Describe("shop", CancellationToken.None);

    private static StubReply Cluster(string members, string range = "", string id = "shop") => StubReply.Ok(
        $"<DescribeDBClustersResponse><DescribeDBClustersResult><DBClusters><DBCluster><DBClusterIdentifier>{id}</DBClusterIdentifier><DbClusterResourceId>cluster-A</DbClusterResourceId>"
        + $"<Status>available</Status><DBClusterMembers>{members}</DBClusterMembers>{range}</DBCluster></DBClusters></DescribeDBClustersResult></DescribeDBClustersResponse>");

    private static StubReply Instances(string instances, string? marker = null) => StubReply.Ok(
        $"<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances>{instances}</DBInstances>{(marker is null ? "" : $"<Marker>{marker}</Marker>")}</DescribeDBInstancesResult></DescribeDBInstancesResponse>");

    private static StubReply Error(int status, string code) =>
        StubReply.Error(status, $"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>");
}
