using Autoscaler.Core.Metrics;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

public class ReconcileTests
{
    [Fact]
    public async Task Makes_everything_that_the_policy_wants_once_and_then_nothing()
    {
        var account = new Account(TestPolicy.Of());

        await account.Minute();
        Assert.Equal(
            ["PutAlarm shop-autoscaler-hot", "PutAlarm shop-autoscaler-silent", "CreateEndpoint shop-provisioned", "CreateEndpoint shop-serverless", "Register 3-9", "PutPolicy shop-autoscaler-demand"],
            account.Log.Changes);
        account.Log.Changes.Clear();

        // An endpoint is available a minute after it is there.
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        await account.Minute();
        Assert.Equal(["SwapRecords 0:2"], account.Log.Changes);
        account.Log.Changes.Clear();

        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Empty(account.Findings);
        Assert.Empty(account.People.Told);
    }

    [Fact]
    public async Task Asks_at_rest_no_more_than_fifteen_times_a_minute()
    {
        var account = await Account.Settled(TestPolicy.Of());
        await account.Minute();
        var (policy, heartbeat) = (1, account.Metrics.Calls.Count);
        Assert.Equal(15, account.Log.Calls + policy + heartbeat);
    }

    [Theory]
    [InlineData("ReadRecords")]
    [InlineData("DescribeCluster")]
    [InlineData("ReadHeat")]
    public async Task Beats_its_heart_and_starts_what_it_can_although_something_never_answers(string question)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.CloudWatch.Heat = new PoolHeat([90, 90, 90], 90);
        account.Log.Late.Add(question);
        await account.Minute();

        Assert.Single(account.Metrics.Points(MetricName.ReconcileRan));
        Assert.Equal(question != "ReadHeat", account.Log.Changes.Contains("Start shop"));
    }

    [Fact]
    public async Task Only_finds_in_observe_mode_but_for_the_alarms()
    {
        var account = new Account(TestPolicy.Of("observe"));
        account.Rds.Cluster = FakeRds.Of(FakeRds.Instance("shop-writer", isWriter: true), FakeRds.Instance("shop-reader-1", monitoring: 0), FakeRds.Instance("shop-sls-1", Core.Fleet.Pool.Serverless));

        await account.Minute();

        Assert.Equal(["PutAlarm shop-autoscaler-hot", "PutAlarm shop-autoscaler-silent"], account.Log.Changes);
        Assert.Equal(
            [FindingKind.EndpointDiffers, FindingKind.RecordsMissing, FindingKind.ScalableTargetDiffers, FindingKind.ScalingPolicyDiffers, FindingKind.MonitoringDiffers],
            account.Findings);
    }

    [Fact]
    public async Task Leaves_a_cluster_alone_that_is_off()
    {
        var account = new Account(TestPolicy.Of("off"));
        await account.Minute();
        Assert.Equal(0, account.Log.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Writes_nothing_while_an_operator_has_paused_it_or_nobody_knows(bool isReadable)
    {
        var account = new Account(TestPolicy.Of()) { CloudWatch = { Heat = Hot } };
        account.People.Override = isReadable
            ? new OverrideReading(true, new Override(null, "kim", "migration", account.Clock.Now + TimeSpan.FromHours(1)))
            : new OverrideReading(false, null);

        await account.Minute();

        Assert.Equal(isReadable ? 0 : 1, account.Machine.Running.Count);
        Assert.All(account.Log.Changes, change => Assert.True(change.StartsWith("PutAlarm", StringComparison.Ordinal) || change == "Start shop", change));
        Assert.Equal(1, Assert.IsType<JournalEntry.Reconciled>(account.Journal.Entries[^1]).Overridden);
        Assert.Equal(!isReadable, account.Findings.Contains(FindingKind.OverrideUnreadable));
    }

    [Theory]
    [InlineData("DescribeAlarms", 4)]
    [InlineData("PutAlarm", 4)]
    [InlineData("DescribeEndpoints", 4)]
    [InlineData("CreateEndpoint", 4)]
    [InlineData("ReadRecords", 6)]
    [InlineData("DescribeScaling", 4)]
    [InlineData("Register", 5)]
    [InlineData("ListResponses", 6)]
    [InlineData("ReadHeat", 6)]
    [InlineData("DescribeCluster", 2)]
    public async Task One_step_that_fails_stops_no_other(string step, int changes)
    {
        var account = new Account(TestPolicy.Of()) { Log = { Failures = { [step] = CallLog.Throttled } } };

        await account.Minute();

        Assert.Equal(changes, account.Log.Changes.Count);
        Assert.NotEmpty(account.Journal.Entries.OfType<JournalEntry.Failed>());
        Assert.DoesNotContain(FindingKind.Refused, account.Findings);
        Assert.Single(account.Metrics.Points(MetricName.ReconcileRan));
    }

    [Fact]
    public async Task One_cluster_that_breaks_stops_no_other()
    {
        var account = new Account(TestPolicy.Of("act", "shop", "club"));
        account.Rds.Cluster = null;
        account.Log.Failures["DescribeScaling"] = CallLog.Denied;

        await account.Minute();

        Assert.Equal(["shop", "club"], account.Journal.Entries.OfType<JournalEntry.Finding>().Where(finding => finding.Kind == FindingKind.ClusterUnknown).Select(finding => finding.Cluster));
        Assert.Contains("PutAlarm club-autoscaler-hot", account.Log.Changes);
    }

    [Fact]
    public async Task A_fault_of_ours_in_one_cluster_stops_no_other_and_is_seen()
    {
        var account = new Account(TestPolicy.Of("act", "shop", "club")) { CloudWatch = { Heat = new PoolHeat(null!, null) } };
        await Assert.ThrowsAsync<NullReferenceException>(() => account.Minute());
        Assert.Equal(2, Assert.IsType<JournalEntry.Reconciled>(account.Journal.Entries[^1]).Clusters);
        Assert.Contains("PutAlarm club-autoscaler-hot", account.Log.Changes);
        Assert.Single(account.Metrics.Points(MetricName.ReconcileRan));
    }

    [Fact]
    public async Task Starts_what_is_due_for_every_cluster_before_anything_else()
    {
        var account = new Account(TestPolicy.Of("act", "shop", "club"));
        account.Zone.Put(100, 155);
        account.Log.Failures["ListResponses"] = CallLog.Throttled;
        await account.Minute();
        Assert.Equal(["Start shop", "Start club"], account.Log.Changes[..2]);
    }

    [Fact]
    public async Task Finds_what_AWS_refuses()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Log.Failures["DescribeEndpoints"] = CallLog.Denied;
        await account.Minute();
        Assert.Equal([FindingKind.Refused], account.Findings);
    }

    [Fact]
    public async Task Tells_people_of_a_finding_once_an_hour()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(200, 0);

        for (var minute = 0; minute < 60; minute++)
        {
            await account.Minute();
        }

        var (topic, message) = Assert.Single(account.People.Told);
        Assert.Equal(Account.Topic, topic);
        Assert.Equal("shop-reconcile", message.Thread);
        Assert.Contains("HandEdit", message.Description, StringComparison.Ordinal);
        await account.Minute();
        Assert.Equal(2, account.People.Told.Count);
    }

    [Fact]
    public async Task Tells_again_what_could_not_be_told()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(0, 0);
        account.Log.Failures["Tell"] = CallLog.Throttled;
        await account.Minute();
        account.Log.Failures.Clear();
        await account.Minute();
        Assert.Single(account.People.Told);
    }

    [Fact]
    public async Task Counts_and_tells_a_policy_that_is_refused()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Policies.Rejected = [new PolicyProblem("$.clusters[0].detect.cpu", "700", "1 to 100", "Lower it.")];

        await account.Minute();

        Assert.Single(account.Metrics.Points(MetricName.ConfigRejected));
        Assert.Equal("$.clusters[0].detect.cpu", Assert.Single(Assert.Single(account.Journal.Entries.OfType<JournalEntry.PolicyRejected>()).Problems));
        Assert.Contains("PolicyRejected", Assert.Single(account.People.Told).Message.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_at_the_end_what_it_did()
    {
        var account = new Account(TestPolicy.Of());
        await account.Minute();
        Assert.Equal(new JournalEntry.Reconciled(1, 0, 6, 0), account.Journal.Entries[^1]);
    }

    private static PoolHeat Hot => new([71, null, 75, 30, 29, 30, 30], null);
}
