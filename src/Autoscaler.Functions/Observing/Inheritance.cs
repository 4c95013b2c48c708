using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>A response takes over the floors that one which died has left raised: in its first turn, or as soon as it can be known.</summary>
internal static class Inheritance
{
    // A floor that is not known in so many turns has no target.
    private const int MostTurns = 10;

    public static async Task<Memory> Of(
        ClusterPolicy policy, Observation now, ResponseState state, IRunningResponses responses, Questions questions, CancellationToken stop)
    {
        var memory = state.Memory!;
        if (!now.KnowsOthers || now.Others.Any(other => other.IsOlder))
        {
            // What an older response has raised is no legacy.
            return memory;
        }

        if (memory.HasInherited || memory.Turns >= MostTurns || state.Continues is not null)
        {
            return memory;
        }

        var areKnown = now.AcuFloor is not null && (now.ReaderFloor is not null || policy.Readers.Scaler == Scaler.None);
        if (!RestingFloors.LookRaised(policy, now))
        {
            return memory with { HasInherited = areKnown };
        }

        var answer = await questions.Ask(nameof(IRunningResponses), async () => (LastWords?)new LastWords(await responses.LastState(policy.Id, stop)));
        var left = answer?.State is { } text ? LeftBehind.Read(text) : null;
        return memory with
        {
            HasInherited = areKnown && answer is not null,
            Readers = memory.Readers ?? LeftBehind.Adopt(Floor.Readers, left?.Readers, now.ReaderFloor),
            Acu = memory.Acu ?? LeftBehind.Adopt(Floor.Acu, left?.Acu, now.AcuFloor),
        };
    }

    /// <summary>That a response left nothing is an answer too.</summary>
    private sealed record LastWords(string? State);
}
