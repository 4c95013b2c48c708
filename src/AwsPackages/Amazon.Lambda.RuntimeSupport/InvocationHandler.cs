using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>What the loop calls: reads the event, writes the response. Every shape of handler that the builder takes is turned into this one.</summary>
internal delegate Task InvocationHandler(Payload input, ILambdaContext context, Payload output);

internal static class HandlerShape
{
    public static readonly Func<Payload, Stream> Whole = input => input;

    /// <summary>For handlers that do not ask for the event.</summary>
    public static readonly Func<Payload, object> Nothing = _ => null;

    public static Func<Payload, TInput> Typed<TInput>(ILambdaSerializer serializer) => serializer.Deserialize<TInput>;

    public static InvocationHandler Silent<TInput>(Func<Payload, TInput> read, Func<TInput, ILambdaContext, Task> handler) =>
        (input, context, _) => handler(read(input), context);

    public static InvocationHandler Silent<TInput>(Func<Payload, TInput> read, Action<TInput, ILambdaContext> handler) => (input, context, _) =>
    {
        handler(read(input), context);
        return Task.CompletedTask;
    };

    public static InvocationHandler Raw<TInput>(Func<Payload, TInput> read, Func<TInput, ILambdaContext, Task<Stream>> handler) => async (input, context, output) =>
    {
        await using var response = await handler(read(input), context) ?? throw new InvalidOperationException("The handler returned no stream.");
        await response.CopyToAsync(output);
    };

    public static InvocationHandler Written<TInput, TOutput>(
        Func<Payload, TInput> read, Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        async (input, context, output) => serializer.Serialize(await handler(read(input), context), output);
}
