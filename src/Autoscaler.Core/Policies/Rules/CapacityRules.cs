using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

internal static class CapacityRules
{
    /// <summary>A cluster has room for 15 readers, and one of them at least is serverless.</summary>
    public const int MostProvisioned = 14;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("readers.min within readers.max", [ReadersKeys.Min, ReadersKeys.Max], "A least above the most leaves no number.", Readers),
        new("room for a serverless reader", [ReadersKeys.Max], "A cluster has room for 15 readers in all, and without a serverless one there is nowhere to shift to.", Room),
        new("minAcu within maxAcu", [ServerlessKeys.MinAcu, ServerlessKeys.MaxAcu], "A least above the most leaves no capacity.", Acu),
        new(
            "serverless stays awake", [ServerlessKeys.MinAcu],
            "A floor of 0 lets the serverless readers pause, and resuming takes 15 s or more: just when the spike is there.", Awake) { IsWarning = true },
    ];

    private static IEnumerable<Breach> Readers(ClusterPolicy policy) => Breach.If(policy.Readers.Min > policy.Readers.Max, () => new(
        $"readers.min {policy.Readers.Min} and readers.max {policy.Readers.Max}", $"a readers.min of at most {policy.Readers.Max}", "Lower min or raise max."));

    private static IEnumerable<Breach> Room(ClusterPolicy policy) => Breach.If(policy.Readers.Max > MostProvisioned, () => new(
        $"readers.max {policy.Readers.Max}", $"at most {MostProvisioned}", "Lower it to 15 less the number of serverless readers."));

    private static IEnumerable<Breach> Acu(ClusterPolicy policy) => Breach.If(policy.Serverless.MinAcu > policy.Serverless.MaxAcu, () => new(
        $"minAcu {policy.Serverless.MinAcu:0.#} and maxAcu {policy.Serverless.MaxAcu:0.#}", $"a minAcu of at most {policy.Serverless.MaxAcu:0.#}", "Lower minAcu or raise maxAcu."));

    private static IEnumerable<Breach> Awake(ClusterPolicy policy) => Breach.If(policy.Serverless.MinAcu == 0, () => new(
        "minAcu 0", "0.5 or more", "Raise it, or prewarm before every spike."));
}
