using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Amazon.Lambda.Core;

namespace LambdaEcho;

internal sealed record EchoEvent(string? Say, string? Log = null, bool Hold = false, bool Throw = false);

internal sealed record EchoReply(string? Said, string? FunctionName, int MemoryLimitInMB, string? TraceOfContext, string? TraceOfEnvironment);

[JsonSerializable(typeof(EchoEvent))]
[JsonSerializable(typeof(EchoReply))]
internal sealed partial class EchoJson : JsonSerializerContext;

internal static class Echo
{
    public const string Holding = "holding";
    public const string AskedToStop = "asked to stop";

    public static async Task<EchoReply> Answer(EchoEvent seen, ILambdaContext context)
    {
        if (seen.Log is not null)
        {
            context.Logger.LogWarning(seen.Log, 7);
        }

        if (seen.Throw)
        {
            throw new InvalidOperationException(seen.Say);
        }

        if (seen.Hold)
        {
            await HoldUntilALineComes();
        }

        return new EchoReply(seen.Say, context.FunctionName, context.MemoryLimitInMB, context.TraceId, Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID"));
    }

    private static async Task HoldUntilALineComes()
    {
        using var asked = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Console.Out.WriteLine(AskedToStop));
        await Console.Out.WriteLineAsync(Holding);
        await Console.In.ReadLineAsync();
    }
}
