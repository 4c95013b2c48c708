using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>
/// How much CPU the readers' work needs, in vCPU. What the provisioned pool shows is only the part that stayed there, and only until it saturates, so demand is
/// inferred, on the safe side for what it is used for.
/// </summary>
/// <param name="Out">For moving out: at least this much. What is silent does not count.</param>
/// <param name="Back">For coming back: at most this much. What is silent counts as fully loaded. Null where nobody can say.</param>
/// <param name="Plain">For buying readers: as for moving out, without the boost.</param>
/// <param name="IsSaturated">A provisioned reader is saturated: its CPU no longer tells how much more is wanted.</param>
public sealed record Demand(double Out, double? Back, double Plain, bool IsSaturated)
{
    // Beyond this nearly nothing is left to infer from: one busy percent more would look like ten.
    private const double MostInferred = 0.9;

    // Below this the serverless pool has got too little to infer the whole from.
    private const double LeastTold = 0.1;

    private const double MostOfIt = 0.5;

    internal static Demand Of(ClusterPolicy policy, ProvisionedLoad provisioned, ServerlessLoad serverless, AchievedShare achieved)
    {
        var isSaturated = provisioned.HottestCpu >= policy.Shift.SaturationCpu;
        var (low, high) = (achieved.Low.Value, achieved.High.Value);
        var sum = provisioned.Busy + (serverless.Busy ?? 0);
        var inferred = provisioned.Busy / (1 - Math.Min(low, MostInferred));

        // Connections may stay for longer than the policy says. Then the serverless pool is idle, and its idleness is the better witness.
        if (serverless is { Ready: > 0, Silent: 0 })
        {
            inferred = Math.Min(inferred, provisioned.Busy + serverless.BusyAtMost);
        }

        var told = isSaturated && high >= LeastTold && serverless.Busy is { } busy ? busy / high : 0;
        var plain = Math.Max(Math.Max(sum, inferred), told);
        var isGuess = isSaturated && (told == 0 || serverless.IsSaturated);

        // One hot reader of many says little about the others: connections are never spread quite evenly.
        var isMost = provisioned.SaturatedPart >= MostOfIt;
        var outwards = isGuess && isMost ? Math.Max(plain, policy.Shift.SaturationBoost * inferred) : plain;
        return new Demand(outwards, AtMost(provisioned, serverless, high) is { } most ? Math.Max(most, outwards) : null, plain, isSaturated);
    }

    private static double? AtMost(ProvisionedLoad provisioned, ServerlessLoad serverless, double high)
    {
        var inferred = high <= MostInferred ? provisioned.BusyAtMost / (1 - high) : (double?)null;
        return serverless switch
        {
            { Ready: 0, Silent: 0 } => inferred,
            { IsTelling: true } => Math.Max(provisioned.BusyAtMost + serverless.BusyAtMost, inferred ?? 0),
            { Silent: 0 } => inferred ?? (provisioned.BusyAtMost + serverless.BusyAtMost),
            _ => inferred,
        };
    }
}
