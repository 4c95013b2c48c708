using System.Text;
using Autoscaler.Core.Decisions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Functions.Tests.Responding;

/// <summary>A deploy or a rollback in mid-response: messages of another version of the code.</summary>
public class SalvageTests
{
    [Theory]
    [InlineData("""{"state":{"version":2,"cluster":"shop","memory":{"told":["aWordOfTheFuture"]}}}""", Reason.UnknownVersion)]
    [InlineData("""{"state":{"version":2,"cluster":"shop","memory":7,"policy":"elsewhere"}}""", Reason.UnknownVersion)]
    [InlineData("""{"state":{"version":1,"cluster":"gone","memory":{"told":["aWordOfTheFuture"]}}}""", Reason.UnknownCluster)]
    public void End_the_response_cleanly(string json, Reason reason)
    {
        var state = Read(json)!.State!;
        Assert.Equal((DecisionKind.Finish, reason), new Decide(new FakeJournal(), null, null).Run(state) is { Decision: { } decision } ? (decision.Kind, decision.Reason) : default);
    }

    [Fact]
    public void Lose_a_memory_that_cannot_be_read_and_nothing_else()
    {
        var state = Read("""{"state":{"version":1,"cluster":"shop","window":"20261120T1200","continues":"arn","memory":{"told":["aWordOfTheFuture"]}}}""")!.State!;
        Assert.Equal(("shop", "20261120T1200", "arn", null), (state.Cluster, state.Window, state.Continues, state.Memory));
    }

    [Fact]
    public void Ignore_members_that_nobody_knows_here() =>
        Assert.Equal(3, Read("""{"state":{"version":1,"cluster":"shop","newer":true,"memory":{"turns":3,"newer":[1]}}}""")!.State!.Memory!.Turns);

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("""{"state":7}""")]
    public void Refuse_what_is_no_message(string json) => Assert.ThrowsAny<System.Text.Json.JsonException>(() => Read(json));

    private static StepInput? Read(string json) => Salvage.Read(Encoding.UTF8.GetBytes(json), MessageJson.Default.StepInput);
}
