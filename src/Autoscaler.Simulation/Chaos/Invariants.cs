using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Everything that must hold whatever goes wrong, checked as it happens. The first that does not ends the run.</summary>
internal sealed class Invariants
{
    /// <summary>Stands in everything hostile: it must come out nowhere.</summary>
    public const string Marker = "XQZCANARYZQX";

    private readonly ChaosWorld chaos;

    private readonly Dictionary<(string Response, int Turn), TurnRecord> turns = [];

    private readonly WriteInvariants writes;

    private readonly TurnInvariants decisions;

    private readonly BoundInvariants bounds;

    public Invariants(ChaosWorld chaos)
    {
        this.chaos = chaos;
        writes = new WriteInvariants(chaos, turns, Violate);
        decisions = new TurnInvariants(chaos, turns, Violate);
        bounds = new BoundInvariants(chaos, Violate);
        chaos.Deployment.Journal.Written = Heard;
        chaos.World.Zone.Accepted += writes.Accepted;
        chaos.World.Agenda.AfterEach = bounds.Look;
    }

    public Violation? First { get; private set; }

    public void Violate(string invariant, string says) => First ??= new Violation(invariant, says, chaos.Second);

    private void Heard(JournalEntry entry)
    {
        bounds.Heard(entry);
        if (entry is JournalEntry.Decided decided)
        {
            decisions.Decided(decided.Turn);
        }
    }
}
