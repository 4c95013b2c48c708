using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

public sealed class OutageTests
{
    private static LambdaBootstrapBuilder Fine => LambdaBootstrapBuilder.Create<Order, string>(_ => "fine", OrderJson.Serializer);

    public static TheoryData<string> Misbehaviours { get; } = ["hangs up", "hangs up in the event", "no request id", "no HTTP", "absurd length", "403", "502"];

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task A_Runtime_API_that_misbehaves_once_is_asked_again(string misbehaviour)
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, Fine);
        api.Give(Reply(misbehaviour), NextReply.Event("{}"));

        var answer = await api.Answer();
        Assert.Equal("\"fine\"", (answer.Path == Posted.Error ? await api.Answer() : answer).Body);
    }

    [Theory]
    [InlineData("hangs up")]
    [InlineData("hangs up in the event")]
    [InlineData("no request id")]
    public async Task A_Runtime_API_that_always_misbehaves_ends_the_loop_after_five_attempts(string misbehaviour)
    {
        await using var api = new LoopbackRuntimeApi { Otherwise = Reply(misbehaviour) };
        await using var loop = new RunningLoop(api, Fine);

        var end = await Assert.ThrowsAnyAsync<Exception>(() => loop.Done);

        Assert.Contains("5 attempts", end.Message, StringComparison.Ordinal);
        // HttpClient by itself asks up to three times more when a connection ends without a word.
        Assert.InRange(api.NextCalls, 5, 20);
    }

    [Fact]
    public async Task Attempts_are_counted_afresh_after_every_event()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, Fine);

        api.Give([.. Enumerable.Repeat(NextReply.Status(502), 4), NextReply.Event("{}"), .. Enumerable.Repeat(NextReply.Status(502), 4), NextReply.Event("{}")]);

        Assert.Equal("\"fine\"", (await api.Answer()).Body);
        Assert.Equal("\"fine\"", (await api.Answer()).Body);
    }

    [Fact]
    public async Task Half_an_event_is_an_error_of_its_invocation()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, Fine);
        api.Give(Reply("hangs up in the event"));

        Assert.Equal(Posted.Error, (await api.Answer()).Path);
    }

    [Fact]
    public async Task A_broken_execution_environment_ends_the_loop_at_once()
    {
        await using var api = new LoopbackRuntimeApi { Otherwise = NextReply.Status(500) };
        await using var loop = new RunningLoop(api, Fine);

        await Assert.ThrowsAnyAsync<Exception>(() => loop.Done);

        Assert.Equal(1, api.NextCalls);
    }

    [Fact]
    public async Task Nobody_there_ends_the_loop_after_five_attempts()
    {
        using var wire = new FlakyWire(_ => true, failures: int.MaxValue);
        using var client = new HttpClient(wire);
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, Fine.UseHttpClient(client));

        await Assert.ThrowsAnyAsync<Exception>(() => loop.Done);

        Assert.Equal(5, wire.Seen);
    }

    [Fact]
    public async Task A_cancelled_token_ends_a_loop_that_waits()
    {
        await using var api = new LoopbackRuntimeApi();
        var loop = new RunningLoop(api, Fine);

        await loop.DisposeAsync();

        Assert.Equal(TaskStatus.RanToCompletion, loop.Done.Status);
    }

    private static NextReply Reply(string misbehaviour) => misbehaviour switch
    {
        "hangs up" => NextReply.Silence,
        "hangs up in the event" => NextReply.HalfAnEvent("""{"Item":"tea"}"""),
        "no request id" => NextReply.Bare("{}"),
        "no HTTP" => NextReply.Garbage,
        "absurd length" => NextReply.AbsurdLength,
        _ => NextReply.Status(int.Parse(misbehaviour, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
