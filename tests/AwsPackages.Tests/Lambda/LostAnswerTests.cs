using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

public sealed class LostAnswerTests
{
    private static LambdaBootstrapBuilder Fine => LambdaBootstrapBuilder.Create<Order, string>(_ => "fine", OrderJson.Serializer);

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    public async Task A_refused_answer_does_not_end_the_loop(int status)
    {
        var verdicts = new Queue<int>([status, 202]);
        await using var api = new LoopbackRuntimeApi { Verdict = _ => verdicts.Dequeue() };
        await using var loop = new RunningLoop(api, Fine);

        api.Give(NextReply.Event("{}"), NextReply.Event("{}"));

        Assert.Equal(Posted.Response, (await api.Answer()).Path);
        Assert.Equal(Posted.Response, (await api.Answer()).Path);
    }

    [Fact]
    public async Task An_answer_that_does_not_get_through_is_sent_once_more()
    {
        await using var api = new LoopbackRuntimeApi();
        using var wire = new FlakyWire(request => request.Method == HttpMethod.Post, failures: 1);
        using var client = new HttpClient(wire);
        await using var loop = new RunningLoop(api, Fine.UseHttpClient(client));
        api.Give(NextReply.Event("{}"));

        Assert.Equal("\"fine\"", (await api.Answer()).Body);
        Assert.Equal(2, wire.Seen);
    }

    [Fact]
    public async Task An_answer_that_never_gets_through_does_not_end_the_loop()
    {
        await using var api = new LoopbackRuntimeApi();
        using var wire = new FlakyWire(request => request.Method == HttpMethod.Post, failures: 2);
        using var client = new HttpClient(wire);
        await using var loop = new RunningLoop(api, Fine.UseHttpClient(client));
        api.Give(NextReply.Event("{}"), NextReply.Event("{}"));

        Assert.Equal("\"fine\"", (await api.Answer()).Body);
        Assert.Equal(3, wire.Seen);
    }

    [Fact]
    public async Task An_execution_environment_that_breaks_on_the_answer_ends_the_loop()
    {
        await using var api = new LoopbackRuntimeApi { Verdict = _ => 500 };
        await using var loop = new RunningLoop(api, Fine);
        api.Give(NextReply.Event("{}"));

        await Assert.ThrowsAnyAsync<Exception>(() => loop.Done);

        Assert.Equal(1, api.NextCalls);
    }
}
