using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Remembering;

/// <summary>What became of our last write, who else has written, and since when DNS has been asked for which share.</summary>
internal static class WeightsSeen
{
    // Connections live for an hour at most, so nothing older matters; more changes than this within it are a broken clock.
    private const int MostShares = 90;

    private static readonly TimeSpan ForEver = TimeSpan.FromHours(2);

    public static Memory Recall(ClusterPolicy policy, Observation now, Memory memory)
    {
        memory = memory with
        {
            Intent = Answered(memory.Intent, now.LastShift),
            Writes = [.. Happened(memory.Writes, now.LastShift).Where(at => (now.At - at).Duration() < TimeSpan.FromHours(1))],
        };
        if (now.Records is not { Provisioned: { } provisioned, Serverless: { } serverless })
        {
            return memory;
        }

        var pair = new SeenWeights(provisioned.Weight, serverless.Weight);
        if (pair == memory.Weights)
        {
            return WithoutOldEdit(memory, policy, now);
        }

        var isOurs = IsOurs(pair, policy, now, memory);
        return Changed(pair, now, memory, policy) with
        {
            Weights = pair,
            HandEdit = isOurs || policy.RespectHandEdits == TimeSpan.Zero ? null : new HandEdit(pair, now.At),
        };
    }

    // A write that did not happen is not one of the hour's.
    private static IEnumerable<DateTimeOffset> Happened(IReadOnlyList<DateTimeOffset> writes, LastShift? last) =>
        last is null or { Outcome: ShiftOutcome.Applied or ShiftOutcome.Unknown } ? writes : writes.SkipLast(1);

    // Of a write without an answer the weights tell. One that was refused is not in flight, but it still explains its weights: the same write may have been tried
    // before, without an answer, and have happened after all.
    private static Intent? Answered(Intent? intent, LastShift? last) => (intent, last?.Outcome) switch
    {
        (null, _) or (_, null) => intent,
        (_, ShiftOutcome.Applied) => intent with { ChangeId = last!.ChangeId ?? intent.ChangeId, IsInSync = last.IsInSync ?? intent.IsInSync },
        (_, ShiftOutcome.Unknown) => intent,
        _ => intent with { IsInSync = true },
    };

    private static bool IsOurs(SeenWeights pair, ClusterPolicy policy, Observation now, Memory memory)
    {
        var isWhole = pair.Provisioned + pair.Serverless == Weights.Whole;
        var isRest = Present.ShareOf(pair.Provisioned, pair.Serverless) == policy.Shift.Rest;
        if (memory.Weights is null)
        {
            return isWhole || isRest;
        }

        // Of two responses that race, each sees the other's writes; that ends when the younger finishes.
        return memory.Intended.Any(to => pair == new SeenWeights(to.Provisioned, to.Serverless)) || (isWhole && now.Others.Count > 0);
    }

    private static Memory WithoutOldEdit(Memory memory, ClusterPolicy policy, Observation now) =>
        memory.HandEdit is { } edit && (now.At - edit.Since).Duration() >= policy.RespectHandEdits ? memory with { HandEdit = null } : memory;

    private static Memory Changed(SeenWeights pair, Observation now, Memory memory, ClusterPolicy policy)
    {
        var share = Present.ShareOf(pair.Provisioned, pair.Serverless);
        if (memory.Shares is not [.., var last])
        {
            return memory with { Shares = [new ShareSince(now.At - ForEver, share)] };
        }

        if (last.Share == share)
        {
            return memory;
        }

        // DNS may have had it since it was decided; the dwell counts from when it was seen, since a write may be accepted long after its decision.
        var at = memory.Intent is { } intent && intent.To.Share == share && intent.At > last.At ? intent.At : now.At;
        return memory with { Shares = [.. Recent(memory.Shares, now, policy), new ShareSince(at, share)], LastMove = new LastMove(now.At, share > last.Share) };
    }

    // Of what has been overtaken for longer than any connection lives, the newest is kept: it is what the oldest connections followed.
    private static IEnumerable<ShareSince> Recent(IReadOnlyList<ShareSince> shares, Observation now, ClusterPolicy policy)
    {
        var horizon = now.At - policy.Record.PoolLifetime - AchievedShare.LongestDelay(policy.Record);
        return shares.Where((share, i) => i == shares.Count - 1 || shares[i + 1].At > horizon).TakeLast(MostShares);
    }
}
