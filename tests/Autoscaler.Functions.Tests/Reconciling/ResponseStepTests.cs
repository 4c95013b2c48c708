using Autoscaler.Core;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

public class ResponseStepTests
{
    private const string PrewarmAtNoon = "\"prewarm\":[{\"cron\":\"0 12 * * *\",\"zone\":\"ZONE\",\"duration\":\"30m\",\"share\":0.2}]";

    [Theory]
    [InlineData("71,72,30,30,30,30,30", null, true)]
    [InlineData("71,30,72,30,30,30,30", null, true)]
    [InlineData("71,30,30,72,30,30,72", null, false)]
    [InlineData("30,30,30,30,30,70,70", null, true)]
    [InlineData(",,,,,70,", null, false)]
    [InlineData(",,,,,,", null, false)]
    [InlineData(",,,,,,", 69.9, false)]
    [InlineData(",,,,,,", 70.0, true)]
    public async Task Starts_where_the_pool_is_hot_as_the_alarm_sees_it(string cpu, double? demand, bool starts)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.CloudWatch.Heat = new PoolHeat([.. cpu.Split(',').Select(value => value.Length == 0 ? (double?)null : int.Parse(value, System.Globalization.CultureInfo.InvariantCulture))], demand);
        await account.Minute();
        Assert.Equal(starts ? [new JournalEntry.ResponseAsked("shop", WakeReason.Heat, StartOutcome.Started)] : [], Asked(account));
    }

    [Fact]
    public async Task Starts_nothing_and_asks_for_no_heat_while_one_is_running()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Machine.Running.Add(FakeMachine.Response("shop-20261120T1159"));
        account.Log.Failures["ReadHeat"] = CallLog.Denied;
        account.Zone.Put(100, 155);
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Empty(account.Findings);
    }

    [Fact]
    public async Task Starts_all_the_same_where_nobody_knows_what_is_running()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Log.Failures["ListResponses"] = CallLog.Throttled;
        account.Zone.Put(100, 155);
        await account.Minute();
        Assert.Equal(["Start shop"], account.Log.Changes);
    }

    [Theory]
    [InlineData("act", 100, 155, true)]
    [InlineData("act", 0, 0, true)]
    [InlineData("act", 100, 0, false)]
    [InlineData("observe", 100, 155, false)]
    public async Task Starts_where_the_share_is_not_at_rest_and_can_be_brought_there(string mode, int provisioned, int serverless, bool starts)
    {
        var account = new Account(TestPolicy.Of(mode));
        account.Zone.Put(provisioned, serverless);
        await account.Minute();
        Assert.Equal(starts ? [new JournalEntry.ResponseAsked("shop", WakeReason.NotAtRest, StartOutcome.Started)] : [], Asked(account));
    }

    [Theory]
    [InlineData("available", 0, 255, 0, false)]
    [InlineData("available", 0.02, 250, 5, false)]
    [InlineData("available", 0.02, 255, 0, true)]
    [InlineData("failed", 0.02, 250, 5, true)]
    [InlineData("failed", 0.02, 255, 0, false)]
    [InlineData("failed", 0, 255, 0, false)]
    public async Task Starts_where_traffic_goes_to_a_pool_without_readers_or_none_to_one_that_should_have_some(string status, double rest, int provisioned, int serverless, bool starts)
    {
        var account = await Account.Settled(TestPolicy.With(FormattableString.Invariant($"\"shift\":{{\"rest\":{rest}}}")));
        account.Machine.Running.Clear();
        account.Rds.Cluster = account.Rds.Cluster! with { Instances = [.. account.Rds.Cluster.Instances.Select(one => one.Name == "shop-sls-1" ? one with { Status = status } : one)] };
        account.Zone.Put(provisioned, serverless);
        await account.Minute();
        Assert.Equal(starts ? [WakeReason.NotAtRest] : [], Asked(account).Select(asked => asked.By));
    }

    [Fact]
    public async Task Leaves_a_share_that_it_cannot_read()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Records.RemoveAt(0);
        await account.Minute();
        Assert.Empty(account.Machine.Running);
    }

    [Theory]
    [InlineData(0.5, 127, 128, false)]
    [InlineData(0.5, 255, 0, true)]
    [InlineData(1.0, 25, 230, false)]
    [InlineData(0.0, 127, 128, true)]
    public async Task Starts_where_the_weights_are_not_what_an_operator_has_pinned(double pin, int provisioned, int serverless, bool starts)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(provisioned, serverless);
        account.People.Override = new OverrideReading(true, new Override(new Share(pin), "kim", "drill", account.Clock.Now + TimeSpan.FromHours(1)));
        await account.Minute();
        Assert.Equal(starts ? [new JournalEntry.ResponseAsked("shop", WakeReason.Pin, StartOutcome.Started)] : [], Asked(account));
    }

    [Fact]
    public async Task Starts_at_the_end_of_a_pin_to_come_to_rest()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(127, 128);
        account.People.Override = new OverrideReading(true, new Override(new Share(0.5), "kim", "drill", account.Clock.Now + TimeSpan.FromMinutes(1)));
        await account.Minute();
        Assert.Equal(WakeReason.NotAtRest, Assert.Single(Asked(account)).By);
    }

    [Fact]
    public async Task Starts_when_a_prewarm_is_due()
    {
        var account = new Account(TestPolicy.With(PrewarmAtNoon.Replace("ZONE", "UTC", StringComparison.Ordinal)));
        await account.Minute();
        Assert.Equal(WakeReason.Prewarm, Assert.Single(Asked(account)).By);
        account.Machine.Running.Clear();
        account.Clock.Now += TimeSpan.FromMinutes(30);
        await account.Minute();
        Assert.Single(Asked(account));
    }

    [Fact]
    public async Task Finds_a_zone_that_does_not_exist()
    {
        var account = new Account(TestPolicy.With(PrewarmAtNoon.Replace("ZONE", "Nowhere/Atlantis", StringComparison.Ordinal)));
        await account.Minute();
        Assert.Empty(account.Machine.Running);
        Assert.Equal([FindingKind.UnknownTimeZone], account.Findings);
    }

    [Theory]
    [InlineData(6, 2, """{"memory":{"readers":{"original":3,"ours":6,"wasSuspended":false}}}""", true, false)]
    [InlineData(6, 2, """{"memory":{"readers":{"original":3,"ours":5,"wasSuspended":false}}}""", false, true)]
    [InlineData(6, 2, null, false, true)]
    [InlineData(3, 16, """{"memory":{"acu":{"original":2,"ours":16,"wasSuspended":false}}}""", true, false)]
    [InlineData(6, 16, """{"memory":{"acu":{"original":2,"ours":16,"wasSuspended":false}}}""", true, true)]
    [InlineData(3, 2, """{"memory":{"readers":{"original":3,"ours":3,"wasSuspended":false}}}""", false, false)]
    public async Task Starts_to_restore_floors_that_the_last_response_left_and_tells_of_others(int readers, double acu, string? state, bool starts, bool foreign)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Target = new ReplicaTarget(readers, 9, false);
        account.Rds.Cluster = account.Rds.Cluster! with { Acu = new AcuRange(acu, 64) };
        account.Machine.LastState = state;
        await account.Minute();
        Assert.Equal(starts ? [WakeReason.FloorLeft] : [], Asked(account).Select(asked => asked.By));
        Assert.Equal(foreign ? [FindingKind.FloorForeign] : [], account.Findings);
    }

    [Fact]
    public async Task Says_nothing_about_a_raised_floor_while_nobody_tells_who_raised_it()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Target = new ReplicaTarget(6, 9, false);
        account.Log.Failures["LastState"] = CallLog.Throttled;
        await account.Minute();
        Assert.Empty(account.Findings);
        Assert.Empty(Asked(account));

        account.Log.Failures.Clear();
        await account.Minute();
        Assert.Equal([FindingKind.FloorForeign], account.Findings);
    }

    [Fact]
    public async Task A_suspended_scale_in_counts_as_a_raised_floor()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.Target = account.Scaling.Target! with { ScaleInSuspended = true };
        account.Machine.LastState = """{"memory":{"readers":{"original":3,"ours":3,"wasSuspended":false}}}""";
        await account.Minute();
        Assert.Equal(WakeReason.FloorLeft, Assert.Single(Asked(account)).By);
    }

    private static IEnumerable<JournalEntry.ResponseAsked> Asked(Account account) => account.Journal.Entries.OfType<JournalEntry.ResponseAsked>();
}
