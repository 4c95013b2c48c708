using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class CapacityFloorsTests
{
    private const string Target = """{"ScalableTargets":[{"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MinCapacity":3,"MaxCapacity":9,"SuspendedState":{"DynamicScalingInSuspended":false,"DynamicScalingOutSuspended":false,"ScheduledScalingSuspended":true}}]}""";

    private const string Registered = """{"ScalableTargetARN":"arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/1"}""";

    private const string Modified = "<ModifyDBClusterResponse><ModifyDBClusterResult><DBCluster/></ModifyDBClusterResult></ModifyDBClusterResponse>";

    [Fact]
    public async Task Reads_the_floor_of_the_scalable_target() =>
        Assert.Equal(new ObservedFloor(3, 9, false), await Floors(new StubTransport(StubReply.Ok(Target)), new StubTransport()).Readers("shop", CancellationToken.None));

    [Theory]
    [InlineData("""{"ScalableTargets":[]}""")]
    [InlineData("{}")]
    [InlineData("""{"ScalableTargets":[{"ResourceId":"cluster:shop-2","MinCapacity":3,"MaxCapacity":9}]}""")]
    public async Task Knows_no_floor_without_a_target_of_this_cluster(string reply) =>
        Assert.Null(await Floors(new StubTransport(StubReply.Ok(reply)), new StubTransport()).Readers("shop", CancellationToken.None));

    [Fact]
    public async Task Raises_the_minimum_and_suspends_scale_in_and_leaves_everything_else_as_it_is()
    {
        var scaling = new StubTransport(StubReply.Ok(Target), StubReply.Ok(Registered));
        Assert.Equal(FloorOutcome.Moved, await Move(scaling, new StubTransport(), new FloorMove(Floor.Readers, 3, 6, true)));

        Assert.Equal(
            """{"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MinCapacity":6,"SuspendedState":{"DynamicScalingInSuspended":true,"DynamicScalingOutSuspended":false,"ScheduledScalingSuspended":true}}""",
            scaling.Sent[1].Body);
    }

    [Theory]
    [InlineData(1, 3, false, FloorOutcome.AlreadyThere)]
    [InlineData(2, 6, true, FloorOutcome.Foreign)]
    [InlineData(4, 2, false, FloorOutcome.Foreign)]
    public async Task Writes_nothing_where_the_floor_is_there_or_is_somebody_elses(double from, double to, bool suspend, FloorOutcome outcome)
    {
        var scaling = new StubTransport(StubReply.Ok(Target));
        Assert.Equal(outcome, await Move(scaling, new StubTransport(), new FloorMove(Floor.Readers, from, to, suspend)));
        Assert.Single(scaling.Sent);
    }

    [Fact]
    public async Task Never_registers_a_target_that_is_not_there()
    {
        var scaling = new StubTransport(StubReply.Ok("{}"));
        Assert.Equal(FloorOutcome.Denied, await Move(scaling, new StubTransport(), new FloorMove(Floor.Readers, 3, 6, true)));
        Assert.Single(scaling.Sent);
    }

    [Fact]
    public async Task Moves_the_ACU_minimum_and_sends_the_maximum_as_it_was_read()
    {
        var rds = new StubTransport(Cluster("available", "2", "64.5"), StubReply.Ok(Modified));
        Assert.Equal(FloorOutcome.Moved, await Move(new StubTransport(), rds, new FloorMove(Floor.Acu, 2, 16.5, false)));

        Assert.Contains("ServerlessV2ScalingConfiguration.MaxCapacity=64.5&ServerlessV2ScalingConfiguration.MinCapacity=16.5", Sorted(rds.Sent[1].Body), StringComparison.Ordinal);
        Assert.Contains("ApplyImmediately=true", rds.Sent[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Engine", rds.Sent[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("available", "16.5", FloorOutcome.AlreadyThere)]
    [InlineData("available", "8", FloorOutcome.Foreign)]
    [InlineData("modifying", "2", FloorOutcome.Postponed)]
    [InlineData("failing-over", "2", FloorOutcome.Postponed)]
    public async Task Modifies_no_cluster_that_is_busy_or_whose_floor_is_not_what_was_seen(string status, string min, FloorOutcome outcome)
    {
        var rds = new StubTransport(Cluster(status, min, "64"));
        Assert.Equal(outcome, await Move(new StubTransport(), rds, new FloorMove(Floor.Acu, 2, 16.5, false)));
        Assert.Single(rds.Sent);
    }

    [Fact]
    public async Task A_cluster_that_became_busy_meanwhile_is_tried_again_later()
    {
        var rds = new StubTransport(
            Cluster("available", "2", "64"),
            StubReply.Error(400, """<ErrorResponse><Error><Type>Sender</Type><Code>InvalidDBClusterStateFault</Code><Message>The cluster is not available.</Message></Error><RequestId>r-1</RequestId></ErrorResponse>"""));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Move(new StubTransport(), rds, new FloorMove(Floor.Acu, 2, 16.5, false)));
    }

    [Fact]
    public async Task A_permit_is_good_for_its_own_cluster_only() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Floors(new StubTransport(), new StubTransport()).Move(await Shop.Permit(), "other", new FloorMove(Floor.Acu, 2, 4, false), CancellationToken.None));

    [Fact]
    public async Task A_role_that_may_not_look_at_everything_warms_both_connections_all_the_same()
    {
        var scaling = new StubTransport(StubReply.Error(400, """{"__type":"AccessDeniedException","message":"no"}"""));
        var rds = new StubTransport(StubReply.Error(403, "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"));

        await Floors(scaling, rds).Warm(CancellationToken.None);

        Assert.Equal((1, 1), (scaling.Sent.Count, rds.Sent.Count));
    }

    private static async Task<FloorOutcome> Move(StubTransport scaling, StubTransport rds, FloorMove move) =>
        await Floors(scaling, rds).Move(await Shop.Permit(), "shop", move, CancellationToken.None);

    private static CapacityFloors Floors(StubTransport scaling, StubTransport rds) => new(Stub.Scaling(scaling), Stub.Rds(rds));

    private static string Sorted(string form) => string.Join('&', form.Split('&').Order(StringComparer.Ordinal));

    private static StubReply Cluster(string status, string min, string max) => StubReply.Ok(
        $"""
        <DescribeDBClustersResponse><DescribeDBClustersResult><DBClusters><DBCluster><DBClusterIdentifier>shop</DBClusterIdentifier><Status>{status}</Status>
        <ServerlessV2ScalingConfiguration><MinCapacity>{min}</MinCapacity><MaxCapacity>{max}</MaxCapacity></ServerlessV2ScalingConfiguration></DBCluster></DBClusters></DescribeDBClustersResult></DescribeDBClustersResponse>
        """);
}
