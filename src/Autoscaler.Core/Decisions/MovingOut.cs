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

        var proposal = Wanted(situation, present);
        return proposal.To >= situation.Least && IsWorth(proposal.To, situation, present) ? Settle(proposal) : Missing(situation, present);
    }

    /// <summary>Demand asks for more than both pools have: nothing moves, and people have to know.</summary>
    public static Choice? AtCapacity(Situation situation) =>
        situation is { Present: { } present, Provisioned: not null, Demand: not null, IsAtCapacity: true } && Wanted(situation, present) is var proposal && IsWorth(proposal.Goal!.Value, situation, present)
            ? proposal.Held(Limit.Headroom, Reason.AtCapacity)
            : null;

    /// <summary>Nothing is to be moved; what demand would ask for without the limits is told all the same.</summary>
    public static Choice InBand(Situation situation) => situation is { Present: { } present, Provisioned: not null, Demand: not null }
        ? Choice.Hold(Reason.InBand) with { Limits = Wanted(situation, present).Limits }
        : Choice.Hold(Reason.InBand);

    private static Proposal Wanted(Situation situation, Share present)
    {
        var goal = Goal.Outwards(situation);
        var proposal = new Proposal(situation, goal, situation.Demand!.IsSaturated ? Reason.Saturated : Reason.DemandAboveTarget) { Goal = goal };
        proposal = goal > situation.Policy.Shift.Ceiling ? proposal.Bounded(Limit.Ceiling, situation.Policy.Shift.Ceiling) : proposal;

        // What is out already stays out: a bound on help is no reason to take any back.
        var even = Goal.Even(situation) is var most && most > present ? most : present;
        return situation.Serverless.Ready > 0 && proposal.To > even ? proposal.Bounded(Limit.Headroom, even) : proposal;
    }

    private static bool IsWorth(Share to, Situation situation, Share present) => to.Value - present.Value > situation.Policy.Shift.ToleranceUp;

    /// <summary>Below rest, or below what a schedule asks for: then the tolerance does not matter.</summary>
    private static Choice? Missing(Situation situation, Share present)
    {
        var reason = situation.Least > situation.Policy.Shift.Rest ? Reason.Prewarm : Reason.BelowRest;
        return !situation.IsServerlessGone && Weights.For(present).Serverless < Weights.For(situation.Least).Serverless ? Settle(new Proposal(situation, situation.Least, reason) { Goal = situation.Least }) : null;
    }

    private static Choice Settle(Proposal proposal) => proposal.Settle(
        proposal.Readiness(), proposal.Capacity(), proposal.Budget(), proposal.InFlight(), proposal.Dwell(), proposal.WriteBudget(), proposal.Mode());
}
