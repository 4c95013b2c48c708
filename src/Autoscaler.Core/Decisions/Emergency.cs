using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>A pool has no reader left. That is known, not guessed: silence alone moves nothing.</summary>
internal static class Emergency
{
    private const int Sure = 2;

    /// <summary>Everything back from a pool without readers, at once: step, dwell and budget do not count.</summary>
    public static Choice? Evacuate(Situation situation)
    {
        var isPromoted = situation.Now is { Readers: { } readers, Writer.Pool: Pool.Serverless } && readers.All(reader => reader.Pool != Pool.Serverless);
        if (situation.Memory.GoneTurns < (isPromoted ? 1 : Sure) || situation.Present is not { } present || present == Share.None)
        {
            return null;
        }

        // Never into a pool without a serving reader.
        var proposal = new Proposal(situation, Share.None, Reason.Evacuation) { Goal = Share.None };
        return IsServing(Pool.Provisioned, situation) ? proposal.Settle(proposal.Mode()) : Choice.Hold(Reason.ProvisionedEmpty);
    }

    public static Choice? ProvisionedGone(Situation situation)
    {
        if (IsServing(Pool.Provisioned, situation))
        {
            return null;
        }

        if (situation is not { Policy.Readers.EmptyProvisioned: EmptyProvisioned.Ceiling, Present: { } present } || Weights.For(present).Serverless >= Weights.For(situation.Policy.Shift.Ceiling).Serverless)
        {
            return Choice.Hold(Reason.ProvisionedEmpty);
        }

        var proposal = new Proposal(situation, situation.Policy.Shift.Ceiling, Reason.ProvisionedGone) { Goal = situation.Policy.Shift.Ceiling };
        return proposal.Settle(proposal.Readiness(), proposal.InFlight(), proposal.Dwell(), proposal.WriteBudget(), proposal.Mode());
    }

    private static bool IsServing(Pool pool, Situation situation) => PoolLoad.Readers(pool, situation.Now).Any(reader => ReaderStatus.Serves(reader.Status));
}
