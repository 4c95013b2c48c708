using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Remembering;

/// <summary>What is remembered once a turn has observed, before it decides.</summary>
internal static class Recall
{
    // A turn takes seconds; whatever slept longer than this has not used what it did not see.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(5);

    public static Memory Observed(ClusterPolicy policy, Observation now, Memory before)
    {
        var memory = before with
        {
            StartedAt = before.StartedAt ?? now.At,
            LastTurnAt = now.At,
            AcuHours = before.AcuHours + AcuHours(policy, now, before),
            Override = now.Override.IsReadable ? now.Override.Override : before.Override,
            IsAlone = before.IsAlone || (now.KnowsResponses && !now.Others.Any(other => other.IsOlder)),
            IsAwake = before.IsAwake || SawAnything(now),
        };

        memory = WeightsSeen.Recall(policy, now, memory);
        memory = ReadersSeen.Recall(policy, now, memory);
        memory = FloorsSeen.Recall(now, memory);
        return memory with { ConnectionsBefore = memory.ConnectionsBefore ?? (memory.LastMove is null ? ServerlessLoad.Of(policy, now).Connections : null) };
    }

    private static double AcuHours(ClusterPolicy policy, Observation now, Memory before)
    {
        if (before.LastTurnAt is not { } last || (before.Acu is null && !(before.Shares is [.., var newest] && newest.Share > policy.Shift.Rest)))
        {
            return 0;
        }

        var length = now.At - last;
        return length <= TimeSpan.Zero || length > LongestTurn ? 0 : ServerlessLoad.Of(policy, now).Acu * length.TotalHours;
    }

    private static bool SawAnything(Observation now) =>
        PoolLoad.Readers(Fleet.Pool.Provisioned, now).Any(reader => reader.NewestAt > now.WokenAt);
}
