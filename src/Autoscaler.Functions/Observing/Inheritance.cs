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

    /// <returns>What is remembered, and whether everything that there is to inherit is known.</returns>
    public static async Task<(Memory Memory, bool IsKnown)> Of(
        ClusterPolicy policy, Observation now, ResponseState state, IRunningResponses responses, Questions questions, CancellationToken stop)
    {
        var memory = state.Memory!;
        if (memory.HasInherited || state.Continues is not null || !now.KnowsResponses || now.Others.Any(other => other.IsOlder))
        {
            // What an older response has raised is no legacy; whether there is one has to be known first.
            return (memory, true);
        }

        var areKnown = now.AcuFloor is not null && (now.ReaderFloor is not null || policy.Readers.Scaler == Scaler.None);
        if (!RestingFloors.LookRaised(policy, now))
        {
            return (memory with { HasInherited = areKnown || memory.Turns >= MostTurns }, true);
        }

        var answer = await questions.Ask(nameof(IRunningResponses), async () => (LastWords?)new LastWords(await responses.LastState(policy.Id, stop)));
        var left = answer?.State is { } text ? LeftBehind.Read(text) : null;
        memory = memory with
        {
            HasInherited = answer is not null && (areKnown || memory.Turns >= MostTurns),
            Readers = LeftBehind.Merge(Floor.Readers, memory.Readers, policy.Readers.Scaler == Scaler.None ? null : left?.Readers, now.ReaderFloor),
            Acu = LeftBehind.Merge(Floor.Acu, memory.Acu, left?.Acu, now.AcuFloor),
        };
        return (memory, answer is not null);
    }

    /// <summary>That a response left nothing is an answer too.</summary>
    private sealed record LastWords(string? State);
}
