using Autoscaler.Cli.Words;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Rules;

namespace Autoscaler.Cli.Validating;

/// <summary>What a valid policy comes to: the margins of the linter's inequalities, and what the declared worst spike would ask for.</summary>
internal static class PolicyFigures
{
    public static IReadOnlyList<PolicyFigure> Of(Policy policy) => [.. policy.Clusters.SelectMany(Of)];

    private static IEnumerable<PolicyFigure> Of(ClusterPolicy policy) => [.. Settles(policy), .. Carries(policy), .. Waits(policy)];

    private static IEnumerable<PolicyFigure> Settles(ClusterPolicy policy)
    {
        var highest = policy.Shift.TargetCpu * (1 - Settling.Wobble) / (1 + Settling.Wobble);
        yield return new(policy.Id, "no limit cycle: reclaim.projectedCpu", Cpu(policy.Reclaim.ProjectedCpu), $"below {Cpu(highest)}");
        yield return new(policy.Id, "hottest reader after a return", Cpu(Settling.HottestAfterReturn(policy)), $"below {Cpu(policy.Shift.SaturationCpu)} (shift.saturationCpu)");
    }

    private static IEnumerable<PolicyFigure> Carries(ClusterPolicy policy)
    {
        var worst = policy.WorstSpike;
        yield return new(
            policy.Id, $"share that {Amount.Number(worst)} times the pool asks for", Amount.Percent(WorstSpikeRules.ShareNeeded(policy)), $"at most {Amount.Percent(policy.Shift.Ceiling.Value)} (shift.ceiling)");
        yield return new(policy.Id, "readers that bring it all home", Amount.Count(WorstSpikeRules.ReadersNeeded(policy)), $"at most {Amount.Count(policy.Readers.Max)} (readers.max), else a share stays out");
    }

    private static IEnumerable<PolicyFigure> Waits(ClusterPolicy policy)
    {
        var steps = (int)Math.Ceiling((policy.Shift.Ceiling.Value - policy.Shift.Rest.Value) / policy.Reclaim.Step);
        yield return new(policy.Id, "writes of one way out and back", Amount.Count(1 + steps), $"at most {Amount.Count(policy.Turn.WritesPerHour)} an hour (turn.writesPerHour)");
        yield return new(policy.Id, "turn.dwell", Amount.Seconds(policy.Turn.Dwell.TotalSeconds), $"at least {Amount.Seconds((policy.Record.Ttl + AchievedShare.EndpointTtl).TotalSeconds)} (record.ttl and Aurora's own 5 s)");
        yield return new(policy.Id, "half of the traffic has followed after", Amount.Seconds((policy.Record.PoolLifetime / 2).TotalSeconds), "half of record.poolLifetime, after DNS");
    }

    private static string Cpu(double percent) => Amount.Percent(percent / 100);
}
