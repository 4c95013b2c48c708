using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Everything that must hold whatever goes wrong, checked as it happens. The first that does not ends the run.</summary>
internal sealed class Invariants
{
    /// <summary>Stands in everything hostile: it must come out nowhere.</summary>
    public const string Marker = "XQZCANARYZQX";

    private readonly ChaosWorld chaos;

    private readonly WriteInvariants writes;

    private readonly TurnInvariants decisions;

    private readonly FloorInvariants floors;

    private readonly TongueInvariants tongue;

    private readonly LifeInvariants life;

    private readonly Hearing hearing;

    public Invariants(ChaosWorld chaos)
    {
        this.chaos = chaos;
        var turns = new Dictionary<(string Response, int Turn), TurnRecord>();
        writes = new WriteInvariants(chaos, turns, Violate);
        decisions = new TurnInvariants(chaos, turns, Violate);
        (floors, tongue, life, hearing) = (new(chaos, Violate), new(chaos, Violate), new(chaos, Violate, LifeInvariants.LongestState), new(chaos, Violate));
        var work = new WorkInvariants(chaos, Violate);
        chaos.World.StartCounting();
        chaos.World.Zone.Accepted += writes.Accepted;
        chaos.Deployment.Journal.Written = Heard;
        chaos.Deployment.Store.Published = tongue.Published;
        chaos.Deployment.Topic.Published = Told;
        chaos.World.Ticked += life.Tick;
        chaos.World.Ticked += hearing.Tick;
        chaos.World.Agenda.AfterEach = () =>
        {
            work.Look();
            floors.Look();
        };
        chaos.Deployment.Lambda.Begun = (_, environment) =>
        {
            work.Begun(environment);
            life.Begun();
        };
        chaos.Deployment.Lambda.Ended = (function, answer) =>
        {
            work.Ended(function);
            life.Ended(function, answer);
        };
    }

    public Violation? First { get; private set; }

    public void Violate(string invariant, string says) => First ??= new Violation(invariant, says, chaos.Second);

    /// <summary>At the very end of a run.</summary>
    public void CheckEnd() => life.CheckEnd(chaos.Plan.LowSeconds);

    private void Told(string json)
    {
        tongue.Told(json);
        hearing.Told(json);
    }

    private void Heard(JournalEntry entry)
    {
        tongue.Heard(entry);
        switch (entry)
        {
            case JournalEntry.Decided { Turn: var turn }:
                decisions.Decided(turn);
                writes.Decided(turn);
                life.Decided(turn);
                floors.Decided(turn);
                break;
            case JournalEntry.Shifted { Outcome: ShiftOutcome.Applied } shifted:
                writes.Applied(shifted.Response, shifted.Turn);
                break;
            case JournalEntry.Provisioned { Outcome: FloorOutcome.Moved } moved:
                floors.Moved(moved);
                break;
            case JournalEntry.Finding finding:
                hearing.Found(finding.Kind);
                break;
            case JournalEntry.PolicyRejected:
                hearing.Found(FindingKind.PolicyRejected);
                break;
        }
    }
}
