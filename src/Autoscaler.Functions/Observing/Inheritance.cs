using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>A response takes over what the one before it has left: floors that it raised and did not return, and when it wrote. In its first turn, or as soon as it can be known.</summary>
internal static class Inheritance
{
    // A floor that is not known in so many turns has no target.
    private const int MostTurns = 10;

    /// <returns>What is remembered, and whether everything that there is to inherit is known.</returns>
    public static async Task<(Memory Memory, bool IsKnown)> Of(
        ClusterPolicy policy, Observation now, ResponseState response, IRunningResponses responses, Questions questions, CancellationToken stop)
    {
        var memory = response.Memory!;
        if (memory.HasInherited || response.Continues is not null || !now.KnowsResponses || now.Others.Any(other => other.IsOlder))
        {
            // What an older response has raised is no legacy; whether there is one has to be known first.
            return (memory, true);
        }

        var isAllKnown = memory.Turns >= MostTurns || (now.AcuFloor is not null && (now.ReaderFloor is not null || policy.Readers.Scaler == Scaler.None));
        var answer = await questions.Ask(nameof(IRunningResponses), async () => (LastWords?)new LastWords(await responses.LastState(policy.Id, stop)));
        if (answer is null && RestingFloors.LookRaised(policy, now))
        {
            return (memory, false);
        }

        // When the one before has written is good to know, and no reason to ask again.
        memory = memory with { HasInherited = isAllKnown };
        return (answer?.State is { } state ? Heir(policy, now, memory, state) : memory, true);
    }

    private static Memory Heir(ClusterPolicy policy, Observation now, Memory memory, string lastState)
    {
        var (floors, moves) = (LeftBehind.Read(lastState), LeftMoves.Read(lastState, now));
        return memory with
        {
            MoveBefore = moves.Last,
            Writes = [.. moves.Writes.Where(at => !memory.Writes.Contains(at)), .. memory.Writes],
            Readers = LeftBehind.Merge(Floor.Readers, memory.Readers, policy.Readers.Scaler == Scaler.None ? null : floors?.Readers, now.ReaderFloor),
            Acu = LeftBehind.Merge(Floor.Acu, memory.Acu, floors?.Acu, now.AcuFloor),
        };
    }

    /// <summary>That a response left nothing is an answer too.</summary>
    private sealed record LastWords(string? State);
}
