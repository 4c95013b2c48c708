using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport.Bootstrap;
using static Amazon.Lambda.RuntimeSupport.HandlerShape;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>
/// The official overloads of Create are here, used or not: with fewer of them, a call could mean something else here than with the official package.
/// (Only the preview for streams beside a serializer is absent.)
/// </summary>
public class LambdaBootstrapBuilder
{
    private readonly InvocationHandler _handler;
    private readonly LambdaBootstrapOptions _options = new();
    private HttpClient _httpClient;
    private LambdaBootstrapInitializer _initializer;

    private LambdaBootstrapBuilder(InvocationHandler handler) => _handler = handler;

    public static LambdaBootstrapBuilder Create(Func<Task> handler) => new(Silent(Nothing, (_, _) => handler()));

    public static LambdaBootstrapBuilder Create(Func<Stream, Task> handler) => new(Silent(Whole, (e, _) => handler(e)));

    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task> handler) => new(Silent(Nothing, (_, c) => handler(c)));

    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task> handler) => new(Silent(Whole, handler));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer) =>
        new(Silent(Typed<TInput>(serializer), (e, _) => handler(e)));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task> handler, ILambdaSerializer serializer) =>
        new(Silent(Typed<TInput>(serializer), handler));

    public static LambdaBootstrapBuilder Create(Action handler) => new(Silent(Nothing, (_, _) => handler()));

    public static LambdaBootstrapBuilder Create(Action<Stream> handler) => new(Silent(Whole, (e, _) => handler(e)));

    public static LambdaBootstrapBuilder Create(Action<ILambdaContext> handler) => new(Silent(Nothing, (_, c) => handler(c)));

    public static LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext> handler) => new(Silent(Whole, handler));

    public static LambdaBootstrapBuilder Create<TInput>(Action<TInput> handler, ILambdaSerializer serializer) =>
        new(Silent(Typed<TInput>(serializer), (e, _) => handler(e)));

    public static LambdaBootstrapBuilder Create<TInput>(Action<TInput, ILambdaContext> handler, ILambdaSerializer serializer) =>
        new(Silent(Typed<TInput>(serializer), handler));

    public static LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext, MemoryStream> handler) => new((input, context, output) =>
    {
        handler(input, context, output);
        return Task.CompletedTask;
    });

    public static LambdaBootstrapBuilder Create(Func<Task<Stream>> handler) => new(Raw(Nothing, (_, _) => handler()));

    public static LambdaBootstrapBuilder Create(Func<Stream, Task<Stream>> handler) => new(Raw(Whole, (e, _) => handler(e)));

    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task<Stream>> handler) => new(Raw(Nothing, (_, c) => handler(c)));

    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task<Stream>> handler) => new(Raw(Whole, handler));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(Raw(Typed<TInput>(serializer), (e, _) => handler(e)));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(Raw(Typed<TInput>(serializer), handler));

    public static LambdaBootstrapBuilder Create(Func<Stream> handler) => new(Raw(Nothing, (_, _) => Task.FromResult(handler())));

    public static LambdaBootstrapBuilder Create(Func<Stream, Stream> handler) => new(Raw(Whole, (e, _) => Task.FromResult(handler(e))));

    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Stream> handler) => new(Raw(Nothing, (_, c) => Task.FromResult(handler(c))));

    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Stream> handler) => new(Raw(Whole, (e, c) => Task.FromResult(handler(e, c))));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Stream> handler, ILambdaSerializer serializer) =>
        new(Raw(Typed<TInput>(serializer), (e, _) => Task.FromResult(handler(e))));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Stream> handler, ILambdaSerializer serializer) =>
        new(Raw(Typed<TInput>(serializer), (e, c) => Task.FromResult(handler(e, c))));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(Written(Nothing, (_, _) => handler(), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(Written(Whole, (e, _) => handler(e), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(Written(Nothing, (_, c) => handler(c), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(Written(Whole, handler, serializer));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(Written(Typed<TInput>(serializer), (e, _) => handler(e), serializer));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(Written(Typed<TInput>(serializer), handler, serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<TOutput> handler, ILambdaSerializer serializer) =>
        new(Written(Nothing, (_, _) => Task.FromResult(handler()), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, TOutput> handler, ILambdaSerializer serializer) =>
        new(Written(Whole, (e, _) => Task.FromResult(handler(e)), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(Written(Nothing, (_, c) => Task.FromResult(handler(c)), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(Written(Whole, (e, c) => Task.FromResult(handler(e, c)), serializer));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer) =>
        new(Written(Typed<TInput>(serializer), (e, _) => Task.FromResult(handler(e)), serializer));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(Written(Typed<TInput>(serializer), (e, c) => Task.FromResult(handler(e, c)), serializer));

    public LambdaBootstrapBuilder UseHttpClient(HttpClient httpClient)
    {
        _httpClient = httpClient;
        return this;
    }

    public LambdaBootstrapBuilder UseBootstrapHandler(LambdaBootstrapInitializer lambdaBootstrapInitializer)
    {
        _initializer = lambdaBootstrapInitializer;
        return this;
    }

    public LambdaBootstrapBuilder ConfigureOptions(Action<LambdaBootstrapOptions> options = null)
    {
        options?.Invoke(_options);
        return this;
    }

    public LambdaBootstrap Build() => new(_handler, _initializer, _options, _httpClient);
}
