using static Autoscaler.Functions.Tests.Reconciling.FakeZone;

namespace Autoscaler.Functions.Tests.Reconciling;

public class RecordStepTests
{
    [Fact]
    public async Task Creates_both_at_rest_to_the_endpoints_of_their_pools()
    {
        var account = await Account.Settled(TestPolicy.With("\"shift\":{\"rest\":0.2},\"record\":{\"ttl\":\"5s\"}"));
        Assert.Equal([Record("provisioned", 204, 5), Record("serverless", 51, 5)], account.Zone.Records);
    }

    [Fact]
    public async Task Creates_nothing_beside_one_that_is_there()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Records.RemoveAt(1);
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Equal([FindingKind.RecordMissing], account.Findings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Touches_nothing_where_strangers_are(bool withOurs)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Strangers = 1;
        if (!withOurs)
        {
            account.Zone.Records.Clear();
        }

        await account.Minute();

        Assert.Empty(account.Log.Changes);
        Assert.Equal([FindingKind.RecordStrangers], account.Findings);
    }

    [Fact]
    public async Task Sets_the_TTL_of_both_at_rest()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(255, 0, ttl: 60);
        await account.Minute();
        Assert.Equal([Record("provisioned", 255), Record("serverless", 0)], account.Zone.Records);
        Assert.Empty(account.Findings);
    }

    [Fact]
    public async Task Leaves_the_TTL_while_a_response_moves_the_weights()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(255, 0, ttl: 60);
        account.Machine.Running.Add(FakeMachine.Response("shop-20261120T1159"));
        await account.Minute();
        account.Machine.Running.Clear();
        account.Zone.Put(100, 155, ttl: 60);
        await account.Minute();
        Assert.DoesNotContain(account.Log.Changes, change => change.StartsWith("Swap", StringComparison.Ordinal));
        Assert.Equal([FindingKind.RecordTtlDiffers, FindingKind.RecordTtlDiffers], account.Findings);
    }

    [Fact]
    public async Task Takes_a_conflict_for_an_answer()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(255, 0, ttl: 60);
        account.Zone.Conflicts = 1;
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Empty(account.Journal.Entries.OfType<JournalEntry.Changed>());
        await account.Minute();
        Assert.Single(account.Log.Changes);
    }

    [Theory]
    [InlineData("SHOP-serverless.cluster-custom-1.eu-west-1.rds.amazonaws.com.", false)]
    [InlineData("own.cluster-custom-1.eu-west-1.rds.amazonaws.com", true)]
    public async Task Tells_of_a_record_that_leads_elsewhere_and_leaves_it(string value, bool found)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Records[1] = account.Zone.Records[1] with { Value = value };
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Equal(found ? [FindingKind.RecordValueDiffers] : [], account.Findings);
    }

    [Theory]
    [InlineData(0, 0, FindingKind.WeightsZero)]
    [InlineData(100, 0, FindingKind.HandEdit)]
    [InlineData(10, 4, FindingKind.HandEdit)]
    public async Task Tells_of_weights_that_are_not_ours(int provisioned, int serverless, FindingKind kind)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(provisioned, serverless);
        await account.Minute();
        Assert.Equal([kind], account.Findings);
        Assert.DoesNotContain(account.Log.Changes, change => change.StartsWith("Swap", StringComparison.Ordinal));
    }
}
