using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class StepFunctionsRunningTests
{
    private const string Machine = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response";

    private const string Ended = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T0400";

    private const double Start = 1795172365;

    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 25, TimeSpan.Zero);

    private static readonly StubReply Throttled = StubReply.Error(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""");

    private static readonly StubReply Taken = StubReply.Error(400, """{"__type":"ExecutionAlreadyExists","message":"Execution Already Exists"}""");

    private static readonly StubReply Ok = StubReply.Ok("""{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","startDate":1795172425.4}""");

    [Fact]
    public async Task Lists_what_runs_for_the_cluster_on_every_page()
    {
        var transport = new StubTransport(
            List("more", Execution("shop-20261120T1059"), Execution("shop-eu-20261120T1059"), Execution("drill")), List(null, Execution("shop-20261120T1058-2", start: Start - 60.5)));

        var running = await Responses(transport).Of("shop", CancellationToken.None);

        Assert.Equal(
            [
                new RunningResponse(Arn("shop-20261120T1059"), "shop-20261120T1059", DateTimeOffset.FromUnixTimeSeconds((long)Start)),
                new RunningResponse(Arn("shop-20261120T1058-2"), "shop-20261120T1058-2", DateTimeOffset.FromUnixTimeMilliseconds((long)((Start - 60.5) * 1000))),
            ],
            running);
        Assert.All(transport.Sent, sent => Assert.Contains("\"statusFilter\":\"RUNNING\"", sent.Body, StringComparison.Ordinal));
        Assert.Contains("\"nextToken\":\"more\"", transport.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_nothing_that_has_no_name_or_no_start() => Assert.Empty(await Responses(new StubTransport(StubReply.Ok(
        """{"executions":[{},{"name":"shop-20261120T1059"},{"executionArn":"a","name":"shop-20261120T1059"},{"executionArn":"a","startDate":1795172365}]}"""))).Of("shop", CancellationToken.None));

    [Fact]
    public async Task Says_that_it_may_be_asked_again_when_throttled_or_cut_off()
    {
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Responses(new StubTransport(Throttled)).Of("shop", CancellationToken.None));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Responses(new StubTransport(StubReply.Ok("{\"executions\":[{"))).Of("shop", CancellationToken.None));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Responses(new StubTransport(Throttled)).LastState("shop", CancellationToken.None));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Responses(new StubTransport(Throttled)).Continue("shop", Ended, "{}", Eleven, CancellationToken.None));
    }

    [Fact]
    public async Task Continues_with_the_memory_of_the_one_that_ends()
    {
        var transport = new StubTransport(Ok);

        Assert.Equal(StartOutcome.Started, await Responses(transport).Continue("shop", Ended, """{"turns":500,"told":["started"]}""", Eleven, CancellationToken.None));

        using var sent = JsonDocument.Parse(Assert.Single(transport.Sent).Body);
        Assert.Equal("shop-20261120T1100", sent.RootElement.GetProperty("name").GetString());
        Assert.Equal(
            $$$"""{"cluster":"shop","window":"20261120T1100","continues":"{{{Ended}}}","memory":{"turns":500,"told":["started"]}}""", sent.RootElement.GetProperty("input").GetString());
    }

    [Fact]
    public async Task Continues_under_the_next_name_where_the_first_is_taken()
    {
        var transport = new StubTransport(Taken, Ok);
        Assert.Equal(StartOutcome.Started, await Responses(transport).Continue("shop", Ended, "{}", Eleven, CancellationToken.None));
        Assert.Contains("\"shop-20261120T1100-2\"", transport.Sent[1].Body, StringComparison.Ordinal);
        Assert.Equal(StartOutcome.NamesTaken, await Responses(new StubTransport(Taken)).Continue("shop", Ended, "{}", Eleven, CancellationToken.None));
    }

    [Fact]
    public async Task Finds_the_state_that_the_last_response_to_end_gave_out_last()
    {
        var transport = new StubTransport(
            List(
                null,
                Execution("shop-20261120T1059"),
                Execution("shop-20261120T1058", "SUCCEEDED", Start - 60, Start - 50),
                Execution("shop-20261120T0400", "FAILED", Start - 25_000, Start - 2),
                Execution("club-20261120T0400", "FAILED", Start - 25_000, Start - 1)),
            History(Exit(40, "Wait", "{}"), Exit(35, "Decide", """{"turn":2}"""), Exit(15, "Decide", """{"turn":1}""")));

        Assert.Equal("""{"turn":2}""", await Responses(transport).LastState("shop", CancellationToken.None));

        Assert.Equal(2, transport.Sent.Count);
        using var sent = JsonDocument.Parse(transport.Sent[1].Body);
        Assert.Equal(Ended, sent.RootElement.GetProperty("executionArn").GetString());
        Assert.True(sent.RootElement.GetProperty("reverseOrder").GetBoolean());
        Assert.True(sent.RootElement.GetProperty("includeExecutionData").GetBoolean());
    }

    [Theory]
    [InlineData("SUCCEEDED")]
    [InlineData("FAILED")]
    [InlineData("ABORTED")]
    [InlineData("TIMED_OUT")]
    public async Task Looks_at_a_response_however_it_ended(string status) => Assert.Equal("{}", await Responses(new StubTransport(
        List(null, Execution("shop-20261120T0400", status, Start, Start)), History(Exit(9, "Decide", "{}")))).LastState("shop", CancellationToken.None));

    [Fact]
    public async Task Looks_further_back_in_list_and_history()
    {
        var transport = new StubTransport(
            List("more", Execution("club-20261120T0400", "FAILED", Start, Start)),
            List(null, Execution("shop-20261120T0400", "FAILED", Start, Start)),
            History("older", Exit(40, "Wait", "{}"), Exit(39, "Decide", null), Exit(38, "Decide", "{\"turn\":", truncated: true)),
            History(Exit(9, "Decide", "{}")));
        Assert.Equal("{}", await Responses(transport).LastState("shop", CancellationToken.None));
        Assert.Contains("\"nextToken\":\"older\"", transport.Sent[3].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_over_a_response_that_never_decided()
    {
        var transport = new StubTransport(
            List(null, Execution("shop-20261120T0401", "FAILED", Start, Start), Execution("shop-20261120T0400", "FAILED", Start - 60, Start - 30)),
            History(Exit(9, "Observe", "{}")),
            History(Exit(9, "Decide", """{"turn":7}""")));
        Assert.Equal("""{"turn":7}""", await Responses(transport).LastState("shop", CancellationToken.None));
    }

    [Fact]
    public async Task Finds_the_one_that_decided_behind_an_outage_of_most_of_an_hour()
    {
        var outage = Enumerable.Range(1, 50).Select(minute => Execution($"shop-20261120T05{minute:00}", "FAILED", Start + (60 * minute), Start + (60 * minute) + 2));
        var transport = new StubTransport(
            [List(null, [.. outage, Execution("shop-20261120T0400", "FAILED", Start - 9000, Start)]), .. Enumerable.Repeat(History(Exit(9, "Observe", "{}")), 50), History(Exit(9, "Decide", """{"turn":7}"""))]);
        Assert.Equal("""{"turn":7}""", await Responses(transport).LastState("shop", CancellationToken.None));
    }

    [Theory]
    [InlineData(6 * 3600, 2)]
    [InlineData((6 * 3600) + 1, 1)]
    public async Task Looks_back_six_hours_from_the_last_one_that_ended(int seconds, int histories)
    {
        var transport = new StubTransport(
            List(null, Execution("shop-20261120T1101", "FAILED", Start, Start), Execution("shop-20261120T0400", "FAILED", Start - seconds, Start - seconds)), History(Exit(9, "Observe", "{}")));
        Assert.Null(await Responses(transport).LastState("shop", CancellationToken.None));
        Assert.Equal(1 + histories, transport.Sent.Count);
    }

    [Fact]
    public async Task Looks_at_four_hundred_executions_to_find_the_last_that_ended()
    {
        var transport = new StubTransport(
            List("more", [.. Enumerable.Range(0, 399).Select(number => Execution($"shop-20261120T0401-{number + 2}", "FAILED", Start - 60, Start - 50))]),
            List("and more", Execution("shop-20261120T0400", "FAILED", Start - 600, Start)),
            History(Exit(9, "Decide", "{}")));
        Assert.Equal("{}", await Responses(transport).LastState("shop", CancellationToken.None));
        Assert.Equal(3, transport.Sent.Count);
        Assert.Contains(Ended, transport.Sent[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_no_state_where_no_response_has_ended_or_none_ever_decided()
    {
        Assert.Null(await Responses(new StubTransport(StubReply.Ok("{}"))).LastState("shop", CancellationToken.None));
        Assert.Null(await Responses(new StubTransport(List(null, Execution("shop-20261120T1059")))).LastState("shop", CancellationToken.None));
        var silent = new StubTransport(
            List(null, [.. Enumerable.Range(0, 70).Select(number => Execution($"shop-20261120T0400-{number + 2}", "FAILED", Start, Start))]), StubReply.Ok("""{"events":[{},{"type":"TaskStateExited"}]}"""));
        Assert.Null(await Responses(silent).LastState("shop", CancellationToken.None));
        Assert.Equal(1 + 60, silent.Sent.Count);
    }

    [Fact]
    public async Task Stops_at_lists_and_histories_without_an_end()
    {
        var list = new StubTransport(List("more"));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Responses(list).Of("shop", CancellationToken.None));
        Assert.Equal(5, list.Sent.Count);

        var history = new StubTransport(List(null, Execution("shop-20261120T0400", "FAILED", Start, Start)), History("older"));
        Assert.Null(await Responses(history).LastState("shop", CancellationToken.None));
        Assert.Equal(1 + 5, history.Sent.Count);
    }

    private static StepFunctionsResponses Responses(StubTransport transport) => new(Stub.StepFunctions(transport), Machine);

    private static string Arn(string name) => $"arn:aws:states:eu-west-1:123456789012:execution:spike-response:{name}";

    private static object Execution(string name, string status = "RUNNING", double start = Start, double? stop = null) =>
        new { executionArn = Arn(name), stateMachineArn = Machine, name, status, startDate = start, stopDate = stop };

    private static StubReply List(string? next, params object[] executions) => StubReply.Ok(JsonSerializer.Serialize(new { executions, nextToken = next }));

    private static object Exit(int id, string name, string? output, bool truncated = false) =>
        new { id, type = "TaskStateExited", timestamp = Start, stateExitedEventDetails = new { name, output, outputDetails = new { truncated } } };

    private static StubReply History(params object[] events) => History(null, events);

    private static StubReply History(string? next, params object[] events) => StubReply.Ok(JsonSerializer.Serialize(new { events, nextToken = next }));
}
