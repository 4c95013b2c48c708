using System.Text;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using static Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder;

namespace AwsPackages.Tests.Lambda;

/// <summary>Every overload of Create: what the handler gets, and what becomes of what it returns. Each is sent {"Count":7} as request 8476....</summary>
public sealed class HandlerShapeTests
{
    private const string Nothing = "";
    private const string Id = NextReply.RequestId;
    private const string Event = """{"Count":7}""";

    private static ILambdaSerializer Json => OrderJson.Serializer;

    private static readonly List<string> Told = [];

    /// <summary>Builder, response, and what a handler that returns nothing has noted.</summary>
    private static readonly Dictionary<string, (LambdaBootstrapBuilder Builder, string Response, string Noted)> Shapes = new()
    {
        ["Func<Task>"] = (Create(() => Note("called")), Nothing, "called"),
        ["Func<Stream, Task>"] = (Create((Stream e) => Note(Text(e))), Nothing, Event),
        ["Func<ILambdaContext, Task>"] = (Create((ILambdaContext c) => Note(c.AwsRequestId)), Nothing, Id),
        ["Func<Stream, ILambdaContext, Task>"] = (Create((Stream e, ILambdaContext c) => Note(Text(e) + c.AwsRequestId)), Nothing, Event + Id),
        ["Func<TInput, Task>"] = (Create((Order o) => Note(o.Count), Json), Nothing, "7"),
        ["Func<TInput, ILambdaContext, Task>"] = (Create((Order o, ILambdaContext c) => Note(o.Count + c.AwsRequestId), Json), Nothing, "7" + Id),
        ["Action"] = (Create(() => Told.Add("done")), Nothing, "done"),
        ["Action<Stream>"] = (Create((Stream e) => Told.Add(Text(e))), Nothing, Event),
        ["Action<ILambdaContext>"] = (Create((ILambdaContext c) => Told.Add(c.AwsRequestId)), Nothing, Id),
        ["Action<Stream, ILambdaContext>"] = (Create((Stream e, ILambdaContext c) => Told.Add(Text(e) + c.AwsRequestId)), Nothing, Event + Id),
        ["Action<TInput>"] = (Create((Order o) => Told.Add($"{o.Count}"), Json), Nothing, "7"),
        ["Action<TInput, ILambdaContext>"] = (Create((Order o, ILambdaContext c) => Told.Add(o.Count + c.AwsRequestId), Json), Nothing, "7" + Id),
        ["Action<Stream, ILambdaContext, MemoryStream>"] = (Create((Stream e, ILambdaContext _, MemoryStream output) => e.CopyTo(output)), Event, Nothing),
        ["Func<Task<Stream>>"] = (Create(() => Task.FromResult(Bytes("called"))), "called", Nothing),
        ["Func<Stream, Task<Stream>>"] = (Create((Stream e) => Task.FromResult(e)), Event, Nothing),
        ["Func<ILambdaContext, Task<Stream>>"] = (Create((ILambdaContext c) => Task.FromResult(Bytes(c.AwsRequestId))), Id, Nothing),
        ["Func<Stream, ILambdaContext, Task<Stream>>"] = (Create((Stream e, ILambdaContext _) => Task.FromResult(e)), Event, Nothing),
        ["Func<TInput, Task<Stream>>"] = (Create((Order o) => Task.FromResult(Bytes($"{o.Count}")), Json), "7", Nothing),
        ["Func<TInput, ILambdaContext, Task<Stream>>"] = (Create((Order o, ILambdaContext c) => Task.FromResult(Bytes(o.Count + c.AwsRequestId)), Json), "7" + Id, Nothing),
        ["Func<Stream>"] = (Create(() => Bytes("called")), "called", Nothing),
        ["Func<Stream, Stream>"] = (Create((Stream e) => e), Event, Nothing),
        ["Func<ILambdaContext, Stream>"] = (Create((ILambdaContext c) => Bytes(c.AwsRequestId)), Id, Nothing),
        ["Func<Stream, ILambdaContext, Stream>"] = (Create((Stream e, ILambdaContext _) => e), Event, Nothing),
        ["Func<TInput, Stream>"] = (Create((Order o) => Bytes($"{o.Count}"), Json), "7", Nothing),
        ["Func<TInput, ILambdaContext, Stream>"] = (Create((Order o, ILambdaContext c) => Bytes(o.Count + c.AwsRequestId), Json), "7" + Id, Nothing),
        ["Func<Task<TOutput>>"] = (Create(() => Task.FromResult("called"), Json), "\"called\"", Nothing),
        ["Func<Stream, Task<TOutput>>"] = (Create((Stream e) => Task.FromResult(Text(e)), Json), "\"{\\\"Count\\\":7}\"", Nothing),
        ["Func<ILambdaContext, Task<TOutput>>"] = (Create((ILambdaContext c) => Task.FromResult(c.AwsRequestId), Json), $"\"{Id}\"", Nothing),
        ["Func<Stream, ILambdaContext, Task<TOutput>>"] = (Create((Stream e, ILambdaContext _) => Task.FromResult($"{e.Length}"), Json), "\"11\"", Nothing),
        ["Func<TInput, Task<TOutput>>"] = (Create((Order o) => Task.FromResult($"{o.Count}"), Json), "\"7\"", Nothing),
        ["Func<TInput, ILambdaContext, Task<TOutput>>"] = (Create((Order o, ILambdaContext c) => Task.FromResult(o.Count + c.AwsRequestId), Json), $"\"7{Id}\"", Nothing),
        ["Func<TOutput>"] = (Create(() => "called", Json), "\"called\"", Nothing),
        ["Func<Stream, TOutput>"] = (Create((Stream e) => $"{e.Length}", Json), "\"11\"", Nothing),
        ["Func<ILambdaContext, TOutput>"] = (Create((ILambdaContext c) => c.AwsRequestId, Json), $"\"{Id}\"", Nothing),
        ["Func<Stream, ILambdaContext, TOutput>"] = (Create((Stream e, ILambdaContext _) => $"{e.Length}", Json), "\"11\"", Nothing),
        ["Func<TInput, TOutput>"] = (Create((Order o) => $"{o.Count}", Json), "\"7\"", Nothing),
        ["Func<TInput, ILambdaContext, TOutput>"] = (Create((Order o, ILambdaContext c) => o.Count + c.AwsRequestId, Json), $"\"7{Id}\"", Nothing),
    };

    public static TheoryData<string> Names { get; } = [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_shape_of_handler_gets_what_it_asks_for(string name)
    {
        var (builder, response, noted) = Shapes[name];
        Told.Clear();
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, builder);
        api.Give(NextReply.Event(Event));

        Assert.Equal(response, (await api.Answer()).Body);
        Assert.Equal(noted, string.Concat(Told));
    }

    private static Task Note(object text)
    {
        Told.Add($"{text}");
        return Task.CompletedTask;
    }

    private static string Text(Stream stream) => new StreamReader(stream).ReadToEnd();

    private static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
