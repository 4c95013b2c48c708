using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

/// <summary>The linter: the two inequalities of <see cref="Settling"/>.</summary>
internal static class SettlingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "what comes back stays", [ReclaimKeys.ProjectedCpu, ShiftKeys.TargetCpu],
            $"Demand is measured to within {Settling.Wobble * 100:0.#} %; closer thresholds let a calm pool send the same traffic out and back for ever.", Stays),
        new(
            "a return does not saturate", [ReclaimKeys.ProjectedCpu, ShiftKeys.SaturationCpu, ShiftKeys.Ceiling],
            $"The hottest reader may be {Settling.Spread:0.##} times as busy as the average; saturated by a return, it would have demand overestimated and traffic sent out again, for ever.",
            Saturates),
    ];

    /// <summary>Silent where the order of the two is wrong: another rule says that.</summary>
    private static IEnumerable<Breach> Stays(ClusterPolicy policy)
    {
        var highest = policy.Shift.TargetCpu * (1 - Settling.Wobble) / (1 + Settling.Wobble);
        return Breach.If(!Settling.ReturnsStay(policy) && policy.Reclaim.ProjectedCpu < policy.Shift.TargetCpu, () => new(
            $"projectedCpu {policy.Reclaim.ProjectedCpu:0.##} and targetCpu {policy.Shift.TargetCpu:0.##}",
            $"a projectedCpu of at most {Math.Floor(highest * 10) / 10:0.#}", "Lower projectedCpu or raise targetCpu."));
    }

    private static IEnumerable<Breach> Saturates(ClusterPolicy policy) => Breach.If(!Settling.ReturnsLeaveRoom(policy), () => new(
        $"projectedCpu {policy.Reclaim.ProjectedCpu:0.##}, ceiling {policy.Shift.Ceiling} and saturationCpu {policy.Shift.SaturationCpu:0.##}",
        $"at most {policy.Shift.SaturationCpu:0.##} after a return, rounded weights, error and spread included; that is {Settling.HottestAfterReturn(policy):0.#}",
        "Lower projectedCpu, raise saturationCpu, or lower a ceiling close to 1."));
}
