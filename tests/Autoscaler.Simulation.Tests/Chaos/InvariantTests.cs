using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Simulation.Chaos;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>An invariant that cannot fail checks nothing: each is broken here on purpose.</summary>
public class InvariantTests
{
    private readonly ChaosWorld chaos = new(ChaosDraw.Of(5, 600) with
    {
        Cluster = new Autoscaler.Simulation.Scenarios.ClusterShape(2, 4, 1),
        Faults = [],
        Load = [new Autoscaler.Simulation.Scenarios.Bend(10, 2, 5, null)],
        Calm = 0.3,
        Constants = new Dictionary<string, double> { ["hosts"] = 40, ["poolSize"] = 5 },
    });

    private readonly Invariants invariants;

    public InvariantTests()
    {
        invariants = new Invariants(chaos);
        chaos.World.RunUntil(120);
        Assert.Null(invariants.First);
        Assert.True(chaos.World.Zone.Share > 0.2);
    }

    private IReadOnlyList<WeightedRecord> Records => chaos.World.Zone.Records;

    private TurnRecord LastShift => chaos.Deployment.Journal.Entries.Select(entry => entry.Entry).OfType<JournalEntry.Decided>().Last(entry => entry.Turn.Decision.Kind == DecisionKind.Shift).Turn;

    [Theory]
    [InlineData("S2", 0, 0)]
    [InlineData("S1", 100, 100)]
    public void Weights_that_we_may_not_write(string invariant, int provisioned, int serverless) => Broken(invariant, () => chaos.World.Zone.Set(Weighing(provisioned, serverless)));

    [Fact]
    public void A_record_that_changes_more_than_its_weight() => Broken("S10", () => chaos.World.Zone.Set([Records[0] with { Value = "elsewhere.example" }, Records[1]]));

    [Fact]
    public void A_write_that_nobody_has_decided() => Broken("S9", () => chaos.World.Zone.Set(Weighing(254, 1), "shop-20990101T0000 turn 1"));

    [Fact]
    public void A_write_that_is_made_twice() => Broken("S7", () => chaos.World.Zone.Set(Weighing(200, 55), $"{LastShift.Response} turn {LastShift.Turn}"));

    [Fact]
    public void A_write_during_a_pause() => Broken("S11", () =>
    {
        chaos.Deployment.Parameters.Override = new Override(null, "dba", "test", chaos.World.Agenda.Now.AddHours(1));
        chaos.Follow();
        chaos.World.Agenda.At(World.Zero.AddSeconds(300), () => chaos.World.Zone.Set(Weighing(254, 1)));
        chaos.World.RunUntil(301);
    });

    [Fact]
    public void Weights_of_a_hand_that_are_overwritten() => Broken("S11", () =>
    {
        chaos.ByHand(() => chaos.World.Zone.Set(Weighing(100, 7)));
        chaos.World.Zone.Set(Weighing(254, 1));
    });

    [Fact]
    public void A_decision_that_computes_to_another() => Broken("S15", () => Journal(LastShift with { Turn = 999, Decision = LastShift.Decision with { Reason = Reason.BelowRest } }));

    [Fact]
    public void A_decision_under_a_policy_that_nobody_has_accepted() => Broken("S16", () => Journal(LastShift with { PolicyVersion = "666" }));

    [Fact]
    public void A_turn_that_is_decided_twice_and_differently() => Broken("S9", () => Journal(LastShift with { Decision = LastShift.Decision with { WaitSeconds = 59 } }));

    [Fact]
    public void A_journal_that_repeats_what_somebody_hostile_has_said() => Broken("S14", () => chaos.Deployment.Journal.Write(new JournalEntry.Failed("IFleet", "Denied", Invariants.Marker)));

    [Fact]
    public void A_floor_outside_the_policy() => Broken("S17", () => chaos.Deployment.Journal.Write(new JournalEntry.Provisioned("r", 1, "shop", Floor.Acu, 2, 999, FloorOutcome.Moved)));

    [Fact]
    public void A_maximum_that_somebody_touches() => Broken("S10", () =>
    {
        chaos.World.Cluster.Acu = chaos.World.Cluster.Acu with { Max = 256 };
        chaos.World.RunUntil(122);
    });

    [Theory]
    [InlineData("S3", "an old observation")]
    [InlineData("S4", "a long step")]
    [InlineData("S5", "an unknown load")]
    [InlineData("S6", "a quick turn")]
    public void A_write_whose_decision_was_wrong(string invariant, string because)
    {
        var violations = new List<string>();
        var turn = LastShift;
        var turns = new Dictionary<(string, int), TurnRecord>();
        var writes = new WriteInvariants(chaos, turns, (broken, _) => violations.Add(broken));
        var (seen, now) = (turn.Observation!, chaos.World.Agenda.Now);
        var down = turn with { Decision = turn.Decision with { Reason = Reason.ProjectionFits }, Observation = seen with { At = now } };
        switch (because)
        {
            case "an old observation":
                turns[(turn.Response, 1)] = turn with { Observation = seen with { At = now.AddMinutes(-10), Records = Of(200, 55) } };
                writes.Accepted(Weighing(200, 55), Weighing(150, 105), $"{turn.Response} turn 1");
                break;
            case "a long step":
                turns[(turn.Response, 1)] = down with { Observation = down.Observation! with { Records = Of(30, 225) } };
                writes.Accepted(Weighing(30, 225), Weighing(255, 0), $"{turn.Response} turn 1");
                break;
            case "an unknown load":
                turns[(turn.Response, 1)] = down with { Observation = down.Observation! with { Records = Of(200, 55), Readers = [] }, Decision = down.Decision with { Explanation = new Explanation() } };
                writes.Accepted(Weighing(200, 55), Weighing(220, 35), $"{turn.Response} turn 1");
                break;
            default:
                turns[(turn.Response, 1)] = turn with { Observation = seen with { At = now, Records = Of(200, 55) } };
                turns[(turn.Response, 2)] = down with { Observation = down.Observation! with { Records = Of(150, 105) } };
                writes.Accepted(Weighing(200, 55), Weighing(150, 105), $"{turn.Response} turn 1");
                writes.Accepted(Weighing(150, 105), Weighing(160, 95), $"{turn.Response} turn 2");
                break;
        }

        Assert.Contains(invariant, violations);
    }

    private void Broken(string invariant, Action evil)
    {
        evil();
        Assert.Equal(invariant, invariants.First?.Invariant);
        Assert.NotEmpty(invariants.First!.Says);
    }

    private void Journal(TurnRecord turn) => chaos.Deployment.Journal.Write(new JournalEntry.Decided(turn));

    private List<WeightedRecord> Weighing(int provisioned, int serverless) => [Records[0] with { Weight = provisioned }, Records[1] with { Weight = serverless }];

    private ObservedRecords Of(int provisioned, int serverless) => new(Records[0] with { Weight = provisioned }, Records[1] with { Weight = serverless }, 0);
}
