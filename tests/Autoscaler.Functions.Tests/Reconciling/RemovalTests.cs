using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Tests.Reconciling;

public class RemovalTests
{
    private const string Remove = "\"onDelete\":\"remove\"";

    private static readonly string[] OursAlways = ["DeleteAlarms shop-autoscaler-hot,shop-autoscaler-silent", "DeletePolicy shop-autoscaler-demand"];

    [Fact]
    public async Task Keeps_what_applications_read_through()
    {
        var account = await Account.Settled(TestPolicy.Of());
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal(OursAlways, account.Log.Changes);
        Assert.Equal("SUCCESS", Status(account));
    }

    [Fact]
    public async Task Removes_everything_that_it_made_where_the_policy_says_so()
    {
        var account = await Account.Settled(TestPolicy.With(Remove));
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal([.. OursAlways, "Deregister shop", "SwapRecords 2:0", "DeleteEndpoint shop-provisioned", "DeleteEndpoint shop-serverless"], account.Log.Changes);
        Assert.Equal("SUCCESS", Status(account));

        account.Forget();
        account.People.Answers.Clear();
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal("SUCCESS", Status(account));
    }

    [Fact]
    public async Task Stops_responses_puts_traffic_to_rest_and_restores_floors_first()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Machine.Running.Add(FakeMachine.Response("shop-20261120T1159"));
        account.Machine.LastState = """{"memory":{"readers":{"original":3,"ours":8,"wasSuspended":true},"acu":{"original":2,"ours":16,"wasSuspended":false}}}""";
        account.Zone.Put(100, 155);

        await account.Minute(StackTests.Request("Delete", "p"));

        Assert.Equal([OursAlways[0], "Stop shop-20261120T1159", "ReplaceWeights 255:0", "MoveFloor Readers 8-3", "MoveFloor Acu 16-2", OursAlways[1]], account.Log.Changes);
        Assert.Equal(new FloorMove(Floor.Readers, 8, 3, true), account.Scaling.Moves[0]);
        Assert.Equal("SUCCESS", Status(account));
    }

    [Theory]
    [InlineData(1, "SUCCESS")]
    [InlineData(2, "FAILED")]
    public async Task Tries_again_when_the_stopped_responses_last_write_was_faster(int conflicts, string status)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(100, 155);
        account.Zone.Conflicts = conflicts;
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal(status, Status(account));
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(10, 4)]
    public async Task Leaves_weights_that_somebody_has_set_and_what_they_lead_to(int provisioned, int serverless)
    {
        var account = await Account.Settled(TestPolicy.With(Remove));
        account.Zone.Put(provisioned, serverless);
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal([.. OursAlways, "Deregister shop"], account.Log.Changes);
        Assert.Equal([FindingKind.LeftOver], account.Findings);
        Assert.Equal("FAILED", Status(account));
    }

    [Fact]
    public async Task Removes_endpoints_that_no_record_leads_to()
    {
        var account = await Account.Settled(TestPolicy.With(Remove));
        account.Zone.Records.Clear();
        account.Zone.Records.AddRange([FakeZone.Record("provisioned", 255, value: "own-1"), FakeZone.Record("serverless", 0, value: "own-2")]);
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal(["DeleteEndpoint shop-provisioned", "DeleteEndpoint shop-serverless"], account.Log.Changes[^2..]);
        Assert.Equal(2, account.Zone.Records.Count);
    }

    [Fact]
    public async Task Leaves_a_target_that_another_policy_uses()
    {
        var account = await Account.Settled(TestPolicy.With(Remove));
        account.Scaling.Others.Add("cpu-40");
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.NotNull(account.Scaling.Target);
    }

    [Fact]
    public async Task Undoes_nothing_in_observe_mode_since_nothing_was_done_but_the_alarms()
    {
        var account = await Account.Settled(TestPolicy.Of("observe"));
        account.Zone.Put(100, 155);
        account.Machine.Running.Add(FakeMachine.Response("shop-20261120T1159"));
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal([OursAlways[0], "Stop shop-20261120T1159"], account.Log.Changes);
        Assert.Equal("SUCCESS", Status(account));
    }

    [Theory]
    [InlineData(100, 155, "FAILED")]
    [InlineData(255, 0, "SUCCESS")]
    public async Task Is_not_done_while_a_pause_keeps_traffic_where_it_was_moved(int provisioned, int serverless, string status)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Zone.Put(provisioned, serverless);
        account.People.Override = new(true, new Core.Overrides.Override(null, "ana", "incident", account.Clock.Now.AddHours(1)));
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal(status, Status(account));
    }

    [Fact]
    public async Task Restores_a_floor_whose_last_raise_may_not_have_happened()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Scaling.MoveOutcome = FloorOutcome.Foreign;
        account.Machine.LastState = """{"memory":{"readers":{"original":3,"ours":8,"before":5,"wasSuspended":false}}}""";
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal([8, 5], account.Scaling.Moves.Select(move => move.From));
    }

    [Theory]
    [InlineData(FloorOutcome.AlreadyThere, "SUCCESS")]
    [InlineData(FloorOutcome.Foreign, "SUCCESS")]
    [InlineData(FloorOutcome.Postponed, "FAILED")]
    [InlineData(FloorOutcome.Unknown, "FAILED")]
    [InlineData(FloorOutcome.Denied, "FAILED")]
    public async Task Fails_where_a_floor_stays_raised(FloorOutcome outcome, string status)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Machine.LastState = """{"memory":{"acu":{"original":2,"ours":16,"wasSuspended":false}}}""";
        account.Scaling.MoveOutcome = outcome;
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal(status, Status(account));
    }

    [Theory]
    [InlineData("DeleteAlarms")]
    [InlineData("ListResponses")]
    [InlineData("ReadRecords")]
    [InlineData("LastState")]
    [InlineData("DeletePolicy")]
    public async Task Fails_where_AWS_does_so_that_deleting_again_tries_again(string step)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Log.Failures[step] = CallLog.Throttled;
        await account.Minute(StackTests.Request("Delete", "p"));
        Assert.Equal("FAILED", Status(account));
    }

    private static string Status(Account account) => JsonElement.Parse(Assert.Single(account.People.Answers).Json).GetProperty("Status").GetString()!;
}
