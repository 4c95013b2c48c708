using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

/// <summary>
/// Whether the declared worst spike can be carried. Demand is worstSpike x readers.min provisioned readers at 100 %. Whether the serverless pool can take its
/// part is not asked: that needs the readers' vCPU, which a policy does not know.
/// </summary>
public static class WorstSpikeRules
{
    /// <summary>Readers are bought for a demand that leaves this part of reclaim.projectedCpu free.</summary>
    private const double Margin = 0.95;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "ceiling carries the worst spike", [ShiftKeys.Ceiling, ShiftKeys.TargetCpu, ClusterKeys.WorstSpike],
            "Until readers are added, what the ceiling keeps from moving stays on the provisioned pool.", Ceiling),
        new(
            "readers carry the worst spike", [ReadersKeys.Max, ReadersKeys.Min, ReclaimKeys.ProjectedCpu, ClusterKeys.WorstSpike],
            "What the provisioned readers cannot carry stays on the serverless pool, and is paid there, for as long as the spike lasts.", Readers) { IsWarning = true },
    ];

    /// <summary>The share that the worst spike asks for: 1 - target / 100 / worstSpike.</summary>
    public static double ShareNeeded(ClusterPolicy policy) => 1 - (policy.Shift.TargetCpu / 100 / policy.WorstSpike);

    /// <summary>The provisioned readers to which all of the worst spike could come home.</summary>
    public static int ReadersNeeded(ClusterPolicy policy) => (int)Math.Ceiling(policy.WorstSpike * policy.Readers.Min / Each(policy));

    /// <summary>The pool keeps (1 - share) x worstSpike x 100 percent; that is at most target from 1 - target / 100 / worstSpike on.</summary>
    private static IEnumerable<Breach> Ceiling(ClusterPolicy policy)
    {
        var (target, ceiling, worst) = (policy.Shift.TargetCpu, policy.Shift.Ceiling.Value, policy.WorstSpike);
        var needed = ShareNeeded(policy);
        return Breach.If(ceiling < needed, () => new(
            $"ceiling {ceiling:0.###}, targetCpu {target:0.##} and worstSpike {worst:0.##}",
            $"a ceiling of at least {Math.Ceiling((needed * 1000) - 1e-6) / 1000:0.###}",
            $"At {worst:0.##} times the pool it would be asked for {(1 - ceiling) * worst * 100:0.#} % of its CPU. Raise ceiling, or declare {Carried(target, ceiling)}"));
    }

    private static string Carried(double target, double ceiling) =>
        target / 100 / (1 - ceiling) is >= 1 and var carried ? $"a worstSpike of at most {Math.Floor((carried * 100) + 1e-6) / 100:0.##}." : "a higher targetCpu.";

    private static IEnumerable<Breach> Readers(ClusterPolicy policy)
    {
        var demand = policy.WorstSpike * policy.Readers.Min;
        var each = Each(policy);
        var needed = ReadersNeeded(policy);
        return Breach.If(needed > policy.Readers.Max, () => new(
            $"readers.min {policy.Readers.Min}, readers.max {policy.Readers.Max}, reclaim.projectedCpu {policy.Reclaim.ProjectedCpu:0.##} and worstSpike {policy.WorstSpike:0.##}",
            $"a readers.max of {needed} to bring everything home",
            $"{demand:0.##} readers' worth of demand against {policy.Readers.Max} x {each:0.###} leaves a share of {1 - (policy.Readers.Max * each / demand):0.##}. "
            + (needed > CapacityRules.MostProvisioned ? "A cluster has room for 15 readers in all: use larger readers, or live with that share." : "Raise readers.max, use larger readers, or live with that share.")));
    }

    private static double Each(ClusterPolicy policy) => Margin * policy.Reclaim.ProjectedCpu / 100;
}
