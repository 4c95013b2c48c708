using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>Thresholds of every kind, sensible or not.</summary>
internal static class RandomPolicies
{
    private static readonly Gen<double[]> FiveCpus =
        from tenths in Gen.Choose(100, 990).ArrayOf(5)
        from ordered in Gen.Choose(0, 3)
        select tenths.OrderBy(tenth => ordered > 0 ? tenth : 0).Select(tenth => tenth / 10.0).ToArray();

    private static readonly Gen<ShiftPolicy> Shifts =
        from cpu in Gen.Choose(100, 990)
        from ceiling in Gen.Choose(50, 100)
        from rest in Gen.Choose(0, 2)
        from up in Gen.Choose(0, 2)
        from down in Gen.Choose(0, 2)
        from boost in Gen.Choose(10, 50)
        select new ShiftPolicy(cpu / 10.0, new Share(ceiling / 100.0), new Share(rest / 10.0), up * 0.02, down * 0.05, 95, boost / 10.0);

    public static Gen<ClusterPolicy> Any { get; } =
        from cpu in FiveCpus
        from shift in Shifts
        from step in Gen.Choose(5, 100)
        select PolicyJson.Shop with
        {
            Readers = PolicyJson.Shop.Readers with { TargetCpu = cpu[0] },
            Reclaim = PolicyJson.Shop.Reclaim with { ProjectedCpu = cpu[1], Step = step / 100.0 },
            Shift = shift with { TargetCpu = cpu[2], SaturationCpu = cpu[4] },
            Detect = PolicyJson.Shop.Detect with { Cpu = cpu[3] },
            Serverless = PolicyJson.Shop.Serverless with { CpuBasis = CpuBasis.Current },
        };

    /// <summary>Some that settle, the same in every run.</summary>
    public static ClusterPolicy[] Accepted { get; } = [.. Any.Where(policy => Broken(policy).Count == 0).Sample(60, new Rnd(20261120UL), 200)];

    /// <summary>The names of the broken rules that concern settling.</summary>
    public static IReadOnlyList<string> Broken(ClusterPolicy policy) =>
        [.. CpuOrder.Concat(Linter).Where(rule => rule.Breaches(policy).Any()).Select(rule => rule.Name)];

    private static IEnumerable<Rule> CpuOrder => PolicyRules.All.Where(rule => rule.Name.Contains(" below ", StringComparison.Ordinal));

    private static IEnumerable<Rule> Linter => PolicyRules.All.Where(rule => rule.Name is "what comes back stays" or "a return does not saturate");
}
