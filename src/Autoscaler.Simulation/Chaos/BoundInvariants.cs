using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What must hold at any time: bounded work (S12), nobody's text in the journal (S14), floors within the policy (S10, S17), obedience (S11).</summary>
internal sealed class BoundInvariants
{
    // A function asks RDS, Route 53, CloudWatch and the others a fixed number of times, whatever the load: the most is Reconcile's first run, and a stream for each reader.
    private const int MostCalls = 120;

    private const int MostPayload = 32 * 1024;

    private const int MostEvents = 20_000;

    private readonly ChaosWorld chaos;

    private readonly Action<string, string> violate;

    private int callsBefore;

    private int calls;

    public BoundInvariants(ChaosWorld chaos, Action<string, string> violate)
    {
        (this.chaos, this.violate) = (chaos, violate);
        chaos.World.StartCounting();
        chaos.Deployment.Lambda.Running = (function, isBeginning) =>
        {
            calls = chaos.World.Calls.Total;
            if (isBeginning)
            {
                callsBefore = calls;
            }
            else if (calls - callsBefore > MostCalls)
            {
                violate("S12", $"{function} made {calls - callsBefore} calls in one invocation");
            }
        };
    }

    /// <summary>After each event of the world.</summary>
    public void Look()
    {
        chaos.Follow();
        if (chaos.World.Cluster.Acu.Max != chaos.Cluster.Serverless.MaxAcu)
        {
            violate("S10", $"the maximum of the Serverless v2 range has become {chaos.World.Cluster.Acu.Max}");
        }

        if (chaos.Deployment.StepFunctions.Executions is [.., var newest] && (newest.LargestPayload > MostPayload || newest.Events > MostEvents))
        {
            violate("S12", $"{newest.Name} carries {newest.LargestPayload} bytes and has a history of {newest.Events} events");
        }
    }

    public void Heard(JournalEntry entry)
    {
        var text = entry is JournalEntry.Decided decided ? JsonSerializer.Serialize(decided.Turn, MessageJson.Default.TurnRecord) : entry.ToString();
        if (text.Contains(Invariants.Marker, StringComparison.Ordinal))
        {
            violate("S14", $"the journal repeats what somebody hostile has said: {entry.GetType().Name}");
        }

        if (entry is JournalEntry.Provisioned { Outcome: FloorOutcome.Moved } moved)
        {
            var policy = chaos.Cluster;
            var serverless = chaos.World.Cluster.Readers(Pool.Serverless).Count();
            var (low, high) = moved.Floor == Floor.Acu ? (Math.Min(policy.Serverless.MinAcu, moved.From), policy.Serverless.MaxAcu) : (Math.Min(policy.Readers.Min, moved.From), policy.Readers.Max + serverless + 1.0);
            if (moved.To < low || moved.To > high)
            {
                violate("S17", $"the floor {moved.Floor} was moved from {moved.From} to {moved.To}, outside {low} to {high}");
            }

            if (chaos.PausedSince is { } since && chaos.World.Agenda.Now - since > TimeSpan.FromSeconds(60) && !chaos.Calls.Any)
            {
                violate("S11", $"the floor {moved.Floor} was moved during a pause");
            }
        }
    }
}
