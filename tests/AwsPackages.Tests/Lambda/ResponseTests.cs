using System.Text;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

public sealed class ResponseTests
{
    private static LambdaBootstrapBuilder Doubling { get; } = LambdaBootstrapBuilder.Create<Order, Order>(
        (order, _) => Task.FromResult(order with { Count = order.Count * 2 }), OrderJson.Serializer);

    [Fact]
    public async Task An_event_becomes_a_response()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, Doubling);
        api.Give(NextReply.Event("""{"Item":"tea","Count":21}"""));

        var answer = await api.Answer();

        Assert.Equal(Posted.Response, answer.Path);
        Assert.Equal("application/json", answer.Headers["content-type"]);
        Assert.Equal("""{"Item":"tea","Count":42}""", answer.Body);
    }

    [Fact]
    public async Task One_event_after_the_other_is_served()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, Doubling);
        var bodies = new List<string>();

        foreach (var count in Enumerable.Range(1, 3))
        {
            api.Give(NextReply.Event($$"""{"Item":"{{new string('x', 100 / count)}}","Count":{{count}}}"""));
            bodies.Add((await api.Answer()).Body);
        }

        Assert.Equal(Enumerable.Range(1, 3).Select(count => $$"""{"Item":"{{new string('x', 100 / count)}}","Count":{{count * 2}}}"""), bodies);
    }

    [Fact]
    public async Task A_handler_that_returns_null_answers_null()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<Order, Order>((_, _) => Task.FromResult<Order>(null!), OrderJson.Serializer));
        api.Give(NextReply.Event("""{"Item":"tea"}"""));

        Assert.Equal("null", (await api.Answer()).Body);
    }

    [Fact]
    public async Task An_event_of_five_megabytes_arrives_whole()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<Order, string>(
            order => order.Item!.Trim('x') + order.Item.Length, OrderJson.Serializer));
        api.Give(NextReply.Event($$"""{"Item":"{{new string('x', 5_000_000)}}end"}"""));

        Assert.Equal("\"end5000003\"", (await api.Answer()).Body);
    }

    [Fact]
    public async Task A_response_of_five_megabytes_arrives_whole()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<Order, string>(order => new string('x', order.Count), OrderJson.Serializer));
        api.Give(NextReply.Event("""{"Count":5000000}"""));

        Assert.Equal(5_000_002, (await api.Answer()).Body.Length);
    }

    [Fact]
    public async Task An_empty_event_reaches_a_handler_of_streams()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create((Stream seen, ILambdaContext _) => Task.FromResult(Text($"{seen.Length} bytes"))));
        api.Give(NextReply.Event(""));

        Assert.Equal("0 bytes", (await api.Answer()).Body);
    }

    [Fact]
    public async Task A_handler_may_close_its_event()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(async (Stream seen, ILambdaContext _) =>
        {
            using var reader = new StreamReader(seen);
            return Text(await reader.ReadToEndAsync() + "!");
        }));

        api.Give(NextReply.Event("first"), NextReply.Event("second"));

        Assert.Equal("first!", (await api.Answer()).Body);
        Assert.Equal("second!", (await api.Answer()).Body);
    }

    [Fact]
    public async Task A_handler_may_return_its_event()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create((Stream seen) => Task.FromResult(seen)));

        api.Give(NextReply.Event("first"), NextReply.Event("second"));

        Assert.Equal("first", (await api.Answer()).Body);
        Assert.Equal("second", (await api.Answer()).Body);
    }

    private static Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
