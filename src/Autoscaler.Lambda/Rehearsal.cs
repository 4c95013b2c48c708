using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Lambda;

/// <summary>
/// A recorded turn that is gone through on the first ping of an environment: what is compiled then need not be while a spike waits. It asks nobody and leaves no trace.
/// </summary>
internal static class Rehearsal
{
    private const string Turn = "rehearsal.json";

    private static int isDone;

    /// <returns>What it decided; null where it has been gone through already.</returns>
    public static Decision? Once()
    {
        if (Interlocked.Exchange(ref isDone, 1) == 1)
        {
            return null;
        }

        var input = Salvage.Read(Recorded(), MessageJson.Default.StepInput)!;
        var decided = new Decide(new JsonJournal(Stream.Null, FunctionName.Decide, LogLevel.Info), null, null).Run(input.State!);
        Salvage.Read(JsonSerializer.SerializeToUtf8Bytes(new StepInput { State = decided }, MessageJson.Default.StepInput), MessageJson.Default.StepInput);
        return decided.Decision;
    }

    private static byte[] Recorded()
    {
        using var turn = typeof(Rehearsal).Assembly.GetManifestResourceStream(Turn)!;
        var bytes = new byte[turn.Length];
        turn.ReadExactly(bytes);
        return bytes;
    }
}
