namespace Autoscaler.Core.Decisions;

/// <summary>Out, at once, to the right share.</summary>
internal static class MovingOut
{
    public static Choice? Decide(Situation situation)
    {
        if (situation.Present is not { } present || situation.Provisioned is null || situation.Demand is null)
        {
            return null;
        }

        var goal = Goal.Outwards(situation);
        var proposal = new Proposal(situation, goal, situation.Demand.IsSaturated ? Reason.Saturated : Reason.DemandAboveTarget) { Goal = goal };
        if (proposal.To > situation.Policy.Shift.Ceiling)
        {
            proposal = proposal.Bounded(Limit.Ceiling, situation.Policy.Shift.Ceiling);
        }

        // What is out already stays out: a bound on help is no reason to take any back.
        var headroom = Goal.Headroom(situation);
        if (proposal.To > headroom)
        {
            proposal = proposal.Bounded(Limit.Headroom, headroom > present ? headroom : proposal.To > present ? present : proposal.To);
        }

        return proposal.To.Value - present.Value > situation.Policy.Shift.ToleranceUp
            ? Settle(proposal)
            : Missing(situation, present) ?? Blocked(proposal, goal, present);
    }

    /// <summary>Below rest, or below what a schedule asks for: then the tolerance does not matter.</summary>
    private static Choice? Missing(Situation situation, Share present)
    {
        var reason = situation.Least > situation.Policy.Shift.Rest ? Reason.Prewarm : Reason.BelowRest;
        return Weights.For(present).Serverless < Weights.For(situation.Least).Serverless ? Settle(new Proposal(situation, situation.Least, reason) { Goal = situation.Least }) : null;
    }

    // Demand asks for much more than the bounds let through.
    private static Choice? Blocked(Proposal proposal, Share goal, Share present) =>
        proposal.Limits.Any(limit => limit.Limit == Limit.Headroom) && goal.Value - present.Value > proposal.Situation.Policy.Shift.ToleranceUp && proposal.Situation.IsAtCapacity
            ? proposal.Situation.Serverless.Ready == 0 ? null : MovingEven.Decide(proposal.Situation) ?? proposal.Held(Limit.Headroom, Reason.AtCapacity)
            : null;

    private static Choice Settle(Proposal proposal) => proposal.Settle(
        proposal.Readiness(), proposal.Capacity(), proposal.Budget(), proposal.InFlight(), proposal.Dwell(), proposal.WriteBudget(), proposal.Mode());
}
