using System.Text.Json;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>The shipped definition in two interpreters that know nothing of each other, and in the simulator's own.</summary>
public sealed class InterpreterTests(Interpreters interpreters) : IClassFixture<Interpreters>
{
    public static TheoryData<string> EveryScenario => [.. Scenario.Names];

    public static TheoryData<string> WhatBothReadAlike => [.. Scenario.Names.Where(name => Scenario.Read(name).Misread is null)];

    public static TheoryData<string> WithoutErrors => [.. Scenario.Names.Where(name => !Scenario.Read(name).HasErrors)];

    [InterpretedTheory]
    [MemberData(nameof(WhatBothReadAlike))]
    public void Goes_its_way_in_aws_local_stepfunctions(string scenario) => AssertWay(scenario, interpreters.Node[scenario]);

    [InterpretedTheory]
    [MemberData(nameof(EveryScenario))]
    public void Goes_its_way_in_moto(string scenario) => AssertWay(scenario, interpreters.Moto[scenario]);

    [InterpretedTheory]
    [MemberData(nameof(WhatBothReadAlike))]
    public void Gives_its_tasks_the_same_in_both(string scenario) =>
        Assert.Equal(interpreters.Moto[scenario].Calls.Select(call => call.Timeless), interpreters.Node[scenario].Calls.Select(call => call.Timeless));

    [InterpretedTheory]
    [MemberData(nameof(WithoutErrors))]
    public void Writes_as_much_history_as_we_count(string scenario) =>
        Assert.Equal(Turn.Events(Scenario.Read(scenario).Entered) + 2, interpreters.Moto[scenario].Events);

    [Theory]
    [MemberData(nameof(EveryScenario))]
    public void Goes_its_way_in_the_simulator(string scenario)
    {
        var run = OurInterpreter.Run(Scenario.Read(scenario));
        AssertWay(scenario, run);
        Assert.True(Scenario.Read(scenario).HasErrors || run.Events == Turn.Events(Scenario.Read(scenario).Entered) + 2, $"{run.Events} events");
    }

    [InterpretedTheory]
    [MemberData(nameof(WhatBothReadAlike))]
    public void Gives_its_tasks_the_same_in_the_simulator_as_in_aws_local_stepfunctions(string scenario) =>
        Assert.Equal(interpreters.Node[scenario].Calls.Select(call => call.Timeless), OurInterpreter.Run(Scenario.Read(scenario)).Calls.Select(call => call.Timeless));

    [InterpretedFact]
    public void Waits_in_the_simulator_as_long_as_in_moto() => Assert.Equal(interpreters.Moto["conflict"].Waits, OurInterpreter.Run(Scenario.Read("conflict")).Waits);

    [InterpretedFact]
    public void Waits_as_long_as_was_decided() => Assert.Equal([5, 10], interpreters.Moto["conflict"].Waits);

    [InterpretedFact]
    public void A_throttled_function_is_never_waited_for_longer_than_the_cap()
    {
        var pauses = interpreters.Moto["throttled-for-too-long"].Pauses;
        Assert.Equal(8, pauses.Length);
        Assert.All(pauses, pause => Assert.InRange(pause, 0, 10));
    }

    [InterpretedFact]
    public void Tells_Observe_which_execution_of_which_machine_it_works_for()
    {
        var given = CallsOf("quiet-turn", "Observe")[0];
        Assert.Equal(["machine", "execution", "startedAt", "state"], given.EnumerateObject().Select(member => member.Name));
        Assert.EndsWith(":stateMachine:machine", given.GetProperty("machine").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(":shop-20261121T0620", given.GetProperty("execution").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"cluster":"shop","window":"20261121T0620"}""", given.GetProperty("state").ToString());
    }

    [InterpretedFact]
    public void The_next_turn_sees_the_whole_state_and_what_came_of_its_writes()
    {
        var state = CallsOf("everything-at-once", "Observe")[1].GetProperty("state");
        Assert.Equal(["version", "cluster", "turn", "decision", "announcement", "shift", "provision"], state.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"outcome":"applied","changeId":"C1"}""", state.GetProperty("shift").ToString());
        Assert.Equal("""{"moves":[{"floor":"readers","outcome":"moved"}]}""", state.GetProperty("provision").ToString());
    }

    [InterpretedFact]
    public void An_announcement_that_fails_loses_no_state()
    {
        var state = CallsOf("nobody-listens", "Observe")[1].GetProperty("state");
        Assert.Equal(["version", "cluster", "turn", "decision", "announcement", "shift"], state.EnumerateObject().Select(member => member.Name));
    }

    [InterpretedFact]
    public void A_continuation_gets_what_Decide_gave_out_for_it_and_nothing_else() =>
        Assert.Equal(
            """{"continue":{"cluster":"shop","execution":"arn:aws:states:eu-west-1:123456789012:execution:machine:shop-20261121T0620","memory":{"turns":500}}}""",
            Assert.Single(CallsOf("continuation", "Continue")).ToString());

    [InterpretedFact]
    public void A_failure_is_announced_in_the_thread_of_the_response_and_without_its_cause()
    {
        var published = Assert.Single(CallsOf("a-bug", "AnnounceFailure"));
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:shop-alerts", published.GetProperty("TopicArn").GetString());
        Assert.Equal("Aurora autoscaler: shop-20261121T0620", published.GetProperty("Subject").GetString());

        var message = JsonElement.Parse(published.GetProperty("Message").GetString()!);
        Assert.Equal("custom", message.GetProperty("source").GetString());
        Assert.Equal("shop-20261121T0620", message.GetProperty("metadata").GetProperty("threadId").GetString());
        Assert.Contains("failed with NullReferenceException", message.GetProperty("content").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("scripted", message.ToString(), StringComparison.Ordinal);
    }

    private static void AssertWay(string scenario, Interpreted run)
    {
        Assert.Equal(Scenario.Read(scenario).Trace, run.Trace);
        Assert.Equal(0, run.Unused);
    }

    private List<JsonElement> CallsOf(string scenario, string state) =>
        [.. interpreters.Moto[scenario].Calls.Where(call => call.State == state).Select(call => call.Input)];
}
