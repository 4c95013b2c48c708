using Amazon.Runtime;
using Amazon.StepFunctions.Model;
using Autoscaler.Functions;
using static Autoscaler.Aws.Tests.WireCall;

namespace Autoscaler.Aws.Tests;

/// <summary>What the limits make of a peer that misbehaves on a real socket. The SDK's own transport would hang in some of these, and ask up to 44 times in others.</summary>
public class WireTests
{
    private static readonly WireAnswer Changed = WireAnswer.Ok(
        "<ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status></ChangeInfo></ChangeResourceRecordSetsResponse>");

    private static readonly WireAnswer Zone = WireAnswer.Ok("<GetHostedZoneResponse><HostedZone><Id>/hostedzone/Z1</Id></HostedZone></GetHostedZoneResponse>");

    // Long enough for an honest peer on the same machine, however busy it is.
    private static readonly CallLimits Once = new(1, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));

    private static readonly CallLimits Twice = Once with { Attempts = 2 };

    private static readonly CallLimits Short = Once with { AttemptTimeout = TimeSpan.FromMilliseconds(300) };

    private static readonly Dictionary<string, WireAnswer> Breaks = new()
    {
        ["hangs up"] = WireAnswer.HangUp,
        ["resets"] = WireAnswer.Reset,
        ["ends in the head"] = WireAnswer.HalfAHead,
        ["ends in the body"] = WireAnswer.HalfABody,
    };

    private static readonly Dictionary<string, WireAnswer> Waits = new()
    {
        ["says nothing"] = WireAnswer.SilentHead,
        ["stalls in the body"] = WireAnswer.StalledBody,
        ["drips"] = WireAnswer.Dripping,
    };

    private static readonly Dictionary<string, WireAnswer> Floods = new()
    {
        ["with a length"] = WireAnswer.TwentyMegabytes,
        ["without a length"] = WireAnswer.TwentyMegabytesAndMore,
    };

    public static TheoryData<string> BreakNames => [.. Breaks.Keys];

    public static TheoryData<string> WaitNames => [.. Waits.Keys];

    public static TheoryData<string> FloodNames => [.. Floods.Keys];

    [Theory]
    [MemberData(nameof(BreakNames))]
    public async Task One_attempt_sends_once_when_the_connection_ends(string peer)
    {
        Assert.Equal((typeof(PortFailure.OutcomeUnknown), 1), await Write(Breaks[peer], Once));
        Assert.Equal((typeof(PortFailure.Retryable), 1), await Read(Breaks[peer], Once));
    }

    [Theory]
    [MemberData(nameof(BreakNames))]
    public async Task Two_attempts_send_twice_when_the_connection_ends(string peer) =>
        Assert.Equal((typeof(PortFailure.Retryable), 2), await Read(Breaks[peer], Twice));

    [Theory]
    [MemberData(nameof(WaitNames))]
    public async Task An_attempt_ends_in_its_time_however_the_peer_spends_it(string peer)
    {
        var write = await Write(Waits[peer], Short);
        var read = await Read(Waits[peer], Short);

        Assert.Equal((typeof(PortFailure.OutcomeUnknown), typeof(PortFailure.Retryable)), (write.Failure, read.Failure));
        Assert.True(write.Requests <= 1 && read.Requests <= 1);
    }

    [Theory]
    [MemberData(nameof(WaitNames))]
    public async Task A_caller_that_gives_up_is_let_go(string peer)
    {
        await using var server = new LoopbackServer(Waits[peer]);
        using var client = StepFunctions(server, Once);
        using var stop = new CancellationTokenSource();

        var call = client.DescribeExecutionAsync(new DescribeExecutionRequest(), stop.Token);
        await server.Said;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(LoopbackServer.Patience));
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [MemberData(nameof(FloodNames))]
    public async Task A_reply_without_measure_is_not_taken(string peer) =>
        Assert.Equal((typeof(PortFailure.Retryable), 1), await Read(Floods[peer], Once));

    [Fact]
    public async Task A_reply_of_many_megabytes_is_taken_whole()
    {
        await using var server = new LoopbackServer(WireAnswer.Ok($$"""{"name":"{{new string('x', 10_000_000)}}"}"""));
        using var client = StepFunctions(server, Once);

        Assert.Equal(10_000_000, (await client.DescribeExecutionAsync(new DescribeExecutionRequest())).Name.Length);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = new LoopbackServer(Zone);
        await using var server = new LoopbackServer(WireAnswer.Redirect(elsewhere.Address));
        using var client = Route53(server, Once);

        await Assert.ThrowsAnyAsync<AmazonServiceException>(() => client.GetHostedZoneAsync(Ask));

        Assert.Equal(0, elsewhere.Requests);
    }

    [Fact]
    public async Task A_server_error_is_asked_again_on_the_same_connection()
    {
        await using var server = new LoopbackServer(WireAnswer.Status(500, """{"__type":"InternalServerError"}"""), WireAnswer.Ok("""{"name":"shop"}"""));
        using var client = StepFunctions(server, Twice);

        Assert.Equal("shop", (await client.DescribeExecutionAsync(new DescribeExecutionRequest())).Name);
        Assert.Equal((2, 1), (server.Requests, server.Connections));
    }

    [Fact]
    public async Task A_read_that_meets_a_dead_connection_has_not_lost_an_attempt()
    {
        await using var server = new LoopbackServer(Zone, WireAnswer.HangUp, WireAnswer.HangUp, Zone);
        using var client = Route53(server, Twice);
        await client.GetHostedZoneAsync(Ask);

        await client.GetHostedZoneAsync(Ask);

        // The kept connection and a new one in the first attempt, another new one in the second.
        Assert.Equal((4, 3), (server.Requests, server.Connections));
    }

    [Fact]
    public async Task A_write_that_must_not_be_repeated_never_meets_a_dead_connection()
    {
        await using var server = new LoopbackServer(Changed);
        using var client = Route53(server, CallLimits.ForWrite);

        await client.ChangeResourceRecordSetsAsync(Change);
        await client.ChangeResourceRecordSetsAsync(Change);

        Assert.Equal((2, 2), (server.Requests, server.Connections));
    }

    [Fact]
    public async Task A_write_that_must_not_be_repeated_is_not_even_where_AWS_says_that_it_failed()
    {
        await using var server = new LoopbackServer(WireAnswer.Status(500, "<ErrorResponse><Error><Code>InternalFailure</Code></Error></ErrorResponse>"), Changed);
        using var client = Route53(server, CallLimits.ForWrite);

        Assert.Equal((typeof(PortFailure.OutcomeUnknown), 1), await Fail(server, writes: true, client.ChangeResourceRecordSetsAsync(Change)));
    }
}
