using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

internal static class PrewarmRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("prewarm asks for something", [ClusterKeys.Prewarm], "An entry that names neither share nor minAcu nor readers does nothing.", Purpose),
        new("prewarm within the shares", [ClusterKeys.Prewarm, ShiftKeys.Rest, ShiftKeys.Ceiling], "Prewarming stays within the policy's bounds.", Shares),
        new("prewarm within the capacity", [ClusterKeys.Prewarm, ServerlessKeys.MinAcu, ServerlessKeys.MaxAcu], "Prewarming stays within the policy's bounds.", Acu),
        new("prewarm within the readers", [ClusterKeys.Prewarm, ReadersKeys.Min, ReadersKeys.Max], "Prewarming stays within the policy's bounds.", Readers),
    ];

    private static IEnumerable<Breach> Purpose(ClusterPolicy policy) => Each(
        policy, entry => entry is { Share: null, MinAcu: null, Readers: null },
        (_, below) => new("nothing asked for", "share, minAcu or readers", "Add one of them, or remove the entry.", below));

    private static IEnumerable<Breach> Shares(ClusterPolicy policy) => Each(
        policy, entry => entry.Share is { } share && (share < policy.Shift.Rest || share > policy.Shift.Ceiling),
        (entry, below) => Outside($"share {entry.Share}", $"{policy.Shift.Rest}", $"{policy.Shift.Ceiling}", "shift.rest to shift.ceiling", below + ".share"));

    private static IEnumerable<Breach> Acu(ClusterPolicy policy) => Each(
        policy, entry => entry.MinAcu < policy.Serverless.MinAcu || entry.MinAcu > policy.Serverless.MaxAcu,
        (entry, below) => Outside(
            $"minAcu {entry.MinAcu:0.#}", $"{policy.Serverless.MinAcu:0.#}", $"{policy.Serverless.MaxAcu:0.#}", "serverless.minAcu to serverless.maxAcu", below + ".minAcu"));

    private static IEnumerable<Breach> Readers(ClusterPolicy policy) => Each(
        policy, entry => entry.Readers < policy.Readers.Min || entry.Readers > policy.Readers.Max,
        (entry, below) => Outside($"readers {entry.Readers}", $"{policy.Readers.Min}", $"{policy.Readers.Max}", "readers.min to readers.max", below + ".readers"));

    private static IEnumerable<Breach> Each(ClusterPolicy policy, Func<PrewarmPolicy, bool> broken, Func<PrewarmPolicy, string, Breach> breach)
    {
        for (var index = 0; index < policy.Prewarm.Count; index++)
        {
            if (broken(policy.Prewarm[index]))
            {
                yield return breach(policy.Prewarm[index], $"[{index}]");
            }
        }
    }

    private static Breach Outside(string found, string lowest, string highest, string bounds, string below) =>
        new(found, $"{lowest} to {highest}: {bounds}", "Change the entry or the bounds.", below);
}
