using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Remembering;

/// <summary>How high demand was lately, and since when it has been known and hot.</summary>
internal static class DemandSeen
{
    // So many parts has the window: fewer forget too late, more make the memory long.
    private const int Parts = 20;

    public static Memory Recall(ClusterPolicy policy, Observation now, Memory memory, Demand? demand, double capacity)
    {
        if (demand is not { Back: { } back })
        {
            return memory with { HotSince = demand is { } known && IsHot(policy, known, capacity) ? memory.HotSince ?? now.At : null };
        }

        var isGap = memory.LastKnownAt is not { } last || (now.At - last).Duration() > Longest(policy.Turn.Freshness, policy.Turn.Wait + policy.Turn.Wait);
        return memory with
        {
            KnownSince = isGap ? now.At : memory.KnownSince ?? now.At,
            LastKnownAt = now.At,
            HotSince = IsHot(policy, demand, capacity) ? memory.HotSince ?? now.At : null,
            Peaks = With(policy, now, memory.Peaks, back),
        };
    }

    /// <summary>The highest demand of the window; null where it has not been known for all of it.</summary>
    public static double? Highest(ClusterPolicy policy, Observation now, Memory memory) =>
        memory.KnownSince is { } since && memory.LastKnownAt == now.At && now.At - since >= policy.Reclaim.Window && memory.Peaks.Count > 0 ? memory.Peaks.Max(peak => peak.Demand) : null;

    private static bool IsHot(ClusterPolicy policy, Demand demand, double capacity) => demand.Plain > policy.Shift.TargetCpu / 100 * capacity;

    private static List<DemandPeak> With(ClusterPolicy policy, Observation now, IReadOnlyList<DemandPeak> peaks, double demand)
    {
        var part = policy.Reclaim.Window / Parts;
        var kept = peaks.Where(peak => peak.At > now.At - policy.Reclaim.Window - part && peak.At <= now.At).ToList();
        if (kept is [.., var newest] && now.At - newest.At < part)
        {
            kept[^1] = newest with { Demand = Math.Max(newest.Demand, demand) };
        }
        else
        {
            kept.Add(new DemandPeak(now.At, demand));
        }

        return kept;
    }

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
