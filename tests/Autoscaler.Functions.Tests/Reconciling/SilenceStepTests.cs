using static Autoscaler.Functions.Tests.Reconciling.FakeRds;

namespace Autoscaler.Functions.Tests.Reconciling;

public class SilenceStepTests
{
    [Fact]
    public async Task Finds_one_silent_reader_of_many_after_three_minutes()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Silent.Add("shop-reader-2");
        for (var minute = 0; minute < 3; minute++)
        {
            await account.Minute();
            Assert.Empty(account.Findings);
        }

        await account.Minute();
        Assert.Equal([FindingKind.ReaderSilent], account.Findings);
    }

    [Fact]
    public async Task A_word_in_between_begins_the_time_anew()
    {
        var account = await Account.Settled(TestPolicy.Of());
        for (var minute = 0; minute < 8; minute++)
        {
            account.Rds.Silent.Clear();
            account.Rds.Silent.UnionWith(minute % 3 == 2 ? [] : ["shop-sls-1"]);
            await account.Minute();
            Assert.Empty(account.Findings);
        }
    }

    [Fact]
    public async Task Readers_that_nobody_watches_every_second_or_that_do_not_serve_are_not_expected_to_speak()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of([.. account.Rds.Cluster!.Instances, Instance("shop-new") with { Status = "creating" }]);
        account.Rds.Silent.UnionWith(["shop-new", "shop-writer"]);
        for (var minute = 0; minute < 6; minute++)
        {
            await account.Minute();
        }

        Assert.Empty(account.Findings);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_no_silence()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Log.Failures["ReadSamples"] = CallLog.Throttled;
        for (var minute = 0; minute < 6; minute++)
        {
            await account.Minute();
        }

        Assert.Empty(account.Findings);
    }
}
