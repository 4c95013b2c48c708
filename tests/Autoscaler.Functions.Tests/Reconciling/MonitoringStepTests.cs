using Autoscaler.Core.Fleet;
using static Autoscaler.Functions.Tests.Reconciling.FakeRds;

namespace Autoscaler.Functions.Tests.Reconciling;

public class MonitoringStepTests
{
    [Fact]
    public async Task Watches_a_reader_that_replica_scaling_has_added_with_the_role_of_the_others()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of([.. account.Rds.Cluster!.Instances, Instance("application-autoscaling-1", monitoring: 0), Instance("shop-slow", monitoring: 60)]);
        await account.Minute();
        Assert.Equal([$"Watch application-autoscaling-1 {Role}", $"Watch shop-slow {Role}"], account.Log.Changes);
    }

    [Fact]
    public async Task Waits_until_the_reader_can_be_modified()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of([.. account.Rds.Cluster!.Instances, Instance("new", monitoring: 0) with { Status = "creating" }, Instance("mod", monitoring: 0) with { Status = "configuring-enhanced-monitoring" }]);
        await account.Minute();
        Assert.Empty(account.Log.Changes);
    }

    [Fact]
    public async Task Leaves_the_writer_as_it_is()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of(Instance("shop-writer", isWriter: true, monitoring: 0), Instance("shop-reader-1"), Instance("shop-reader-2"), Instance("shop-sls-1", Pool.Serverless));
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Empty(account.Findings);
    }

    [Fact]
    public async Task Finds_that_no_role_is_known()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of(Instance("shop-writer", isWriter: true, monitoring: 0), Instance("shop-reader-1", monitoring: 0), Instance("shop-sls-1", Pool.Serverless, monitoring: 0));
        await account.Minute();
        Assert.DoesNotContain(account.Log.Changes, change => change.StartsWith("Watch", StringComparison.Ordinal));
        Assert.Equal([FindingKind.MonitoringRoleUnknown], account.Findings);
    }
}
