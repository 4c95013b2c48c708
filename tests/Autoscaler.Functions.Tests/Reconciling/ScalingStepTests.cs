using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;
using static Autoscaler.Functions.Tests.Reconciling.FakeRds;

namespace Autoscaler.Functions.Tests.Reconciling;

public class ScalingStepTests
{
    [Theory]
    [InlineData("true", 3, 9)]
    [InlineData("false", 2, 8)]
    public async Task Registers_the_policys_bounds_and_the_serverless_readers_that_the_target_counts(string counts, int min, int max)
    {
        var account = await Account.Settled(TestPolicy.With($"\"readers\":{{\"countsServerless\":{counts},\"targetCpu\":40}}"));
        Assert.Equal(new ReplicaTarget(min, max, false), account.Scaling.Target);
        Assert.Equal([new DemandTracking("shop-autoscaler-demand", "shop", 40)], account.Scaling.Policies);
    }

    [Fact]
    public async Task Leaves_it_where_nobody_scales()
    {
        var account = await Account.Settled(TestPolicy.With("\"readers\":{\"scaler\":\"none\"}"));
        Assert.Null(account.Scaling.Target);
        Assert.Empty(account.Scaling.Policies);
    }

    [Theory]
    [InlineData(3, 9, false, null)]
    [InlineData(3, 5, false, "Register -9")]
    [InlineData(3, 15, false, "Register -9")]
    [InlineData(1, 9, false, "Register 3-")]
    [InlineData(1, 9, true, null)]
    [InlineData(1, 5, true, "Register -9")]
    public async Task Corrects_the_bounds_but_no_minimum_under_a_response(int min, int max, bool isResponding, string? change)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Target = new ReplicaTarget(min, max, false);
        if (isResponding)
        {
            account.Machine.Running.Add(FakeMachine.Response("shop-20261120T1159"));
        }

        await account.Minute();

        Assert.Equal(change is null ? [] : [change], account.Log.Changes);
    }

    [Fact]
    public async Task Never_lowers_a_minimum()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Target = new ReplicaTarget(6, 9, false);
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Equal([FindingKind.FloorForeign], account.Findings);
    }

    [Theory]
    [InlineData(11, 15)]
    [InlineData(3, 12)]
    public async Task Lowers_no_maximum_below_the_minimum_or_the_readers_that_are_there(int min, int readers)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of([Instance("shop-sls-1", Pool.Serverless), .. Enumerable.Range(1, readers - 1).Select(number => Instance($"shop-reader-{number}"))]);
        account.Scaling.Target = new ReplicaTarget(min, 15, false);
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Contains(FindingKind.ScalableTargetDiffers, account.Findings);
    }

    [Fact]
    public async Task Puts_the_policy_anew_where_another_one_has_its_name()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Policies.Clear();
        account.Scaling.Others.Add("shop-autoscaler-demand");
        await account.Minute();
        Assert.Equal(["PutPolicy shop-autoscaler-demand"], account.Log.Changes);
        Assert.Empty(account.Findings);
    }

    [Fact]
    public async Task Puts_the_policy_anew_where_its_target_differs_and_tells_of_another_controller()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Policies[0] = account.Scaling.Policies[0] with { TargetCpu = 80 };
        account.Scaling.Others.Add("cpu-40");
        await account.Minute();
        Assert.Equal(["PutPolicy shop-autoscaler-demand"], account.Log.Changes);
        Assert.Equal([FindingKind.OtherScalingPolicy], account.Findings);
    }
}
