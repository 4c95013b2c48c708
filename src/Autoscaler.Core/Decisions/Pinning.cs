namespace Autoscaler.Core.Decisions;

/// <summary>An operator's share is the goal, whatever demand says; only what would do harm at once limits it.</summary>
internal static class Pinning
{
    public static Choice? Decide(Situation situation)
    {
        if (situation.Memory.Override?.PinAt(situation.Now.At) is not { } pin || situation.Present is null)
        {
            return null;
        }

        var proposal = new Proposal(situation, pin, Reason.Pinned) { Goal = pin };
        if (pin > situation.Policy.Shift.Ceiling)
        {
            proposal = proposal.Bounded(Limit.Ceiling, situation.Policy.Shift.Ceiling);
        }

        var choice = proposal.Settle(proposal.Readiness(), proposal.InFlight(), proposal.WriteBudget(), proposal.Mode());
        return choice.Reason == Reason.InBand ? choice with { Reason = Reason.Pinned } : choice;
    }
}
