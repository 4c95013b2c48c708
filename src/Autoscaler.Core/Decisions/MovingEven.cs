namespace Autoscaler.Core.Decisions;

/// <summary>Both pools are as busy as they can be: even them out, and tell people that only they can help now.</summary>
internal static class MovingEven
{
    public static Choice? Decide(Situation situation)
    {
        if (!situation.IsAtCapacity || situation.IsAnyoneSilent || !situation.Serverless.IsSaturated || situation.Present is not { } present)
        {
            return null;
        }

        var even = Goal.Even(situation);
        if (present.Value - even.Value <= situation.Policy.Shift.ToleranceDown)
        {
            return null;
        }

        var least = even > situation.Least ? even : situation.Least;
        var proposal = new Proposal(situation, least, Reason.BothHot) { Goal = least }.Bounded(Limit.Step, MovingBack.Step(situation, present, least));
        return proposal.Settle(proposal.InFlight(), proposal.Arrival(), proposal.Dwell(), proposal.WriteBudget(), proposal.Mode());
    }
}
