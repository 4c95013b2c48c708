using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Floors: within the policy, only the minimum (S10), never during a pause (S11), and returned by who raised them (S17).</summary>
internal sealed class FloorInvariants(ChaosWorld chaos, Action<string, string> violate)
{
    public void Moved(JournalEntry.Provisioned moved)
    {
        var (policy, serverless) = (chaos.Cluster, chaos.World.Cluster.Readers(Pool.Serverless).Count());
        var (low, high) = moved.Floor == Floor.Acu
            ? (Math.Min(policy.Serverless.MinAcu, moved.From), policy.Serverless.MaxAcu)
            : (Math.Min(policy.Readers.Min, moved.From), policy.Readers.Max + serverless + 1.0);
        if (moved.To < low || moved.To > high)
        {
            violate("S17", FormattableString.Invariant($"the floor {moved.Floor} was moved from {moved.From} to {moved.To}, outside {low} to {high}"));
        }

        if (chaos.IsPaused && !chaos.Calls.Touch("ssm:GetParameter"))
        {
            violate("S11", $"the floor {moved.Floor} was moved during a pause");
        }
    }

    /// <summary>A response that is over has returned what it raised, if it still is what the response made it.</summary>
    public void Decided(TurnRecord turn)
    {
        if (turn is { Decision: { Kind: DecisionKind.Finish, Reason: Reason.AtRest }, Memory: { } memory, Observation: { } seen })
        {
            Check(turn, Floor.Readers, memory.Readers, seen.ReaderFloor);
            Check(turn, Floor.Acu, memory.Acu, seen.AcuFloor);
        }
    }

    /// <summary>After each event of the world.</summary>
    public void Look()
    {
        if (chaos.World.Cluster.Acu.Max != chaos.Cluster.Serverless.MaxAcu)
        {
            violate("S10", FormattableString.Invariant($"the maximum of the Serverless v2 range has become {chaos.World.Cluster.Acu.Max}"));
        }
    }

    private void Check(TurnRecord turn, Floor floor, RaisedFloor? raised, ObservedFloor? seen)
    {
        if (raised is { IsRaised: true } && seen?.Min == raised.Ours)
        {
            violate("S17", FormattableString.Invariant($"{turn.Response} ends, and its floor {floor} is still {raised.Ours} instead of {raised.Original}"));
        }
    }
}
