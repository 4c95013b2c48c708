using Autoscaler.Core.Remembering;

namespace Autoscaler.Core.Decisions;

/// <summary>Back, by projection: only as far as the provisioned pool, with what returns, would have stayed low for the whole window.</summary>
internal static class MovingBack
{
    /// <summary>A lower ceiling, or somebody's hand: down at once, whatever demand says.</summary>
    public static Choice? ToCeiling(Situation situation)
    {
        var ceiling = situation.Policy.Shift.Ceiling;
        if (situation.Present is not { } present || Weights.For(present).Serverless <= Weights.For(ceiling).Serverless)
        {
            return null;
        }

        var down = new Proposal(situation, ceiling, Reason.AboveCeiling) { Goal = ceiling };
        return down.Settle(down.InFlight(), down.Dwell(), down.WriteBudget(), down.Mode());
    }

    public static Choice? Decide(Situation situation)
    {
        if (situation.Present is not { } present || situation.Provisioned is null || situation.Demand is null)
        {
            return null;
        }

        var highest = DemandSeen.Highest(situation.Policy, situation.Now, situation.Memory);
        var demand = highest ?? situation.Demand.Back;
        if (demand is not { } projected || Weights.For(present).Serverless <= Weights.For(situation.Least).Serverless)
        {
            return null;
        }

        var home = Situation.Clamp(Goal.Homewards(situation, projected), situation.Least, situation.Policy.Shift.Ceiling);
        var isWorth = home <= situation.Least ? present > home : present.Value - home.Value > situation.Policy.Shift.ToleranceDown;
        return isWorth ? Return(situation, present, home, highest is null) : null;
    }

    /// <summary>How far a step towards a share goes.</summary>
    public static Share Step(Situation situation, Share present, Share to)
    {
        var lowest = Math.Max(0, present.Value - situation.Policy.Reclaim.Step);
        return to.Value < lowest ? new Share(lowest) : to;
    }

    private static Choice Return(Situation situation, Share present, Share home, bool isWindowOpen)
    {
        var proposal = new Proposal(situation, home, Reason.ProjectionFits) { Goal = Goal.Outwards(situation), Home = home };
        proposal = proposal.Bounded(Limit.Step, Step(situation, present, home));
        return proposal.Settle(
            (Limit.Window, Reason.ReclaimWindow, isWindowOpen), proposal.Fleet(), proposal.Arrival(), proposal.InFlight(), proposal.Dwell(), proposal.WriteBudget(), proposal.Mode());
    }
}
