using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class StepFunctionsResponsesTests
{
    private const string Machine = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response";

    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 25, TimeSpan.Zero);

    private static readonly StubReply NoneRuns = StubReply.Ok("""{"executions":[]}""");

    private static readonly StubReply Ok = StubReply.Ok("""{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","startDate":1795172425.4}""");

    private static readonly StubReply Taken = StubReply.Error(400, """{"__type":"ExecutionAlreadyExists","message":"Execution Already Exists"}""");

    private static readonly StubReply Throttled = StubReply.Error(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""");

    [Fact]
    public async Task Starts_under_the_minutes_name_with_the_minutes_input()
    {
        var transport = new StubTransport(NoneRuns, Ok);

        Assert.Equal(StartOutcome.Started, await Start(transport));

        using var sent = JsonDocument.Parse(transport.Sent[1].Body);
        Assert.Equal("shop-20261120T1100", sent.RootElement.GetProperty("name").GetString());
        Assert.Equal("""{"cluster":"shop","window":"20261120T1100"}""", sent.RootElement.GetProperty("input").GetString());
    }

    [Theory]
    [InlineData("shop-20261120T1059", StartOutcome.AlreadyRunning)]
    [InlineData("shop-20261120T1059-2", StartOutcome.AlreadyRunning)]
    [InlineData("shop-eu-20261120T1059", StartOutcome.Started)]
    [InlineData("drill", StartOutcome.Started)]
    public async Task Starts_nothing_beside_a_running_response_of_the_cluster(string running, StartOutcome outcome) =>
        Assert.Equal(outcome, await Start(new StubTransport(Running(running), Ok)));

    [Fact]
    public async Task Looks_for_it_on_every_page()
    {
        var transport = new StubTransport(Running("other-20261120T1059", "page-2"), Running("shop-20261120T1059"));
        Assert.Equal(StartOutcome.AlreadyRunning, await Start(transport));
        Assert.Contains("page-2", transport.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_no_page_after_the_one_that_has_it()
    {
        var transport = new StubTransport(Running("shop-20261120T1059", "page-2"));
        Assert.Equal(StartOutcome.AlreadyRunning, await Start(transport));
        Assert.Single(transport.Sent);
    }

    [Fact]
    public async Task Does_not_start_blindly_beside_a_list_without_end()
    {
        var transport = new StubTransport(Running("other-20261120T1059", "again"));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Start(transport));
        Assert.Equal(5, transport.Sent.Count);
    }

    [Fact]
    public async Task Takes_the_next_name_at_once_where_a_closed_execution_holds_the_first()
    {
        var transport = new StubTransport(NoneRuns, Taken, Taken, Ok);

        Assert.Equal(StartOutcome.Started, await Start(transport));

        Assert.Contains("\"shop-20261120T1100-3\"", transport.Sent[3].Body, StringComparison.Ordinal);
        Assert.All(transport.Sent.Skip(1), sent => Assert.Contains("""{\"cluster\":\"shop\",\"window\":\"20261120T1100\"}""", sent.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gives_up_when_the_minute_has_no_name_left()
    {
        var transport = new StubTransport(NoneRuns, Taken);
        Assert.Equal(StartOutcome.NamesTaken, await Start(transport));
        Assert.Equal(1 + 10, transport.Sent.Count);
    }

    [Fact]
    public async Task Starts_all_the_same_when_the_list_is_throttled() => Assert.Equal(StartOutcome.Started, await Start(new StubTransport(Throttled, Ok)));

    [Fact]
    public async Task Says_that_it_may_be_tried_again_when_the_start_is_throttled() =>
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Start(new StubTransport(NoneRuns, Throttled)));

    [Fact]
    public async Task Does_not_start_blindly_when_it_may_not_list()
    {
        var transport = new StubTransport(StubReply.Error(400, """{"__type":"AccessDeniedException","message":"no"}"""), Ok);
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Start(transport));
        Assert.Single(transport.Sent);
    }

    [Fact]
    public async Task Warms_with_one_small_question()
    {
        var transport = new StubTransport(NoneRuns);
        await new StepFunctionsResponses(Stub.StepFunctions(transport), Machine).Warm(CancellationToken.None);
        Assert.Contains("\"maxResults\":1", Assert.Single(transport.Sent).Body, StringComparison.Ordinal);
    }

    private static StubReply Running(string name, string? next = null) => StubReply.Ok(JsonSerializer.Serialize(new
    {
        executions = new[] { new { executionArn = $"arn:aws:states:eu-west-1:123456789012:execution:spike-response:{name}", stateMachineArn = Machine, name, status = "RUNNING", startDate = 1795172365.0 } },
        nextToken = next,
    }));

    private static Task<StartOutcome> Start(StubTransport transport) =>
        new StepFunctionsResponses(Stub.StepFunctions(transport), Machine).Start("shop", Eleven, CancellationToken.None);
}
