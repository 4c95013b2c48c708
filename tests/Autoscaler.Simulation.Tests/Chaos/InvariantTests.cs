using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions;
using Autoscaler.Simulation.Chaos;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>An invariant that cannot fail checks nothing: each is broken here on purpose.</summary>
public class InvariantTests
{
    private readonly ChaosStage stage = new();

    private World World => stage.Chaos.World;

    [Theory]
    [InlineData("S2", 0, 0)]
    [InlineData("S1", 100, 100)]
    public void Weights_that_we_may_not_write(string invariant, int provisioned, int serverless) => stage.Breaks(invariant, () => World.Zone.Set(stage.Weighing(provisioned, serverless)));

    [Fact]
    public void A_record_that_changes_more_than_its_weight() => stage.Breaks("S10", () => World.Zone.Set([stage.Records[0] with { Value = "elsewhere.example" }, stage.Records[1]]));

    [Theory]
    [InlineData("")]
    [InlineData("autoscaler reconcile shop: TTL")]
    [InlineData("shop-20990101T0000 turn 1")]
    public void A_write_that_nobody_has_decided(string comment) => stage.Breaks("S9", () => World.Zone.Set(stage.Weighing(254, 1), comment));

    [Fact]
    public void A_write_that_is_made_twice() => stage.Breaks("S7", () => World.Zone.Set(stage.Weighing(200, 55), $"{stage.LastShift.Response} turn {stage.LastShift.Turn}"));

    [Fact]
    public void A_write_in_the_journal_that_Route_53_does_not_have() => stage.Breaks("S9", () => stage.Journal(new JournalEntry.Shifted(stage.LastShift.Response, 999, "shop", 0, 9, ShiftOutcome.Applied, "C1")));

    [Fact]
    public void A_decision_that_computes_to_another() => stage.Breaks("S15", () => Decided(stage.LastShift with { Decision = stage.LastShift.Decision with { Reason = Reason.BelowRest }, Response = "another" }));

    [Fact]
    public void A_decision_under_a_policy_that_nobody_has_accepted() => stage.Breaks("S16", () => Decided(stage.LastShift with { PolicyVersion = "666", Response = "another" }));

    [Fact]
    public void A_turn_that_is_decided_twice_and_differently() => stage.Breaks("S9", () =>
    {
        Decided(stage.LastShift with { Response = "another" });
        Decided(stage.LastShift with { Response = "another", Decision = stage.LastShift.Decision with { WaitSeconds = 29 } });
    });

    [Fact]
    public void A_turn_that_is_missing() => stage.Breaks("S9", () => Decided(stage.LastShift with { Turn = stage.LastShift.Turn + 9, Memory = stage.LastShift.Memory! with { Turns = stage.LastShift.Turn + 8 } }));

    [Fact]
    public void A_wait_without_end() => stage.Breaks("S15", () => Decided(stage.LastShift with { Response = "another", Decision = stage.LastShift.Decision with { WaitSeconds = 3600 } }));

    [Fact]
    public void A_floor_outside_the_policy() => stage.Breaks("S17", () => stage.Journal(new JournalEntry.Provisioned("r", 1, "shop", Floor.Acu, 2, 999, FloorOutcome.Moved)));

    [Fact]
    public void A_floor_that_moves_during_a_pause() => stage.Breaks("S11", () =>
    {
        stage.Chaos.Deployment.Parameters.Override = new Override(null, "dba", "test", stage.Now.AddHours(1));
        stage.Journal(new JournalEntry.Provisioned("r", 1, "shop", Floor.Acu, 2, 8, FloorOutcome.Moved));
    });

    [Fact]
    public void A_response_that_ends_with_its_floor_still_raised()
    {
        var said = new List<string>();
        var (turn, raised) = (stage.LastShift, new RaisedFloor(2, 16, 16, false));
        new FloorInvariants(stage.Chaos, (invariant, _) => said.Add(invariant)).Decided(turn with
        {
            Decision = turn.Decision with { Kind = DecisionKind.Finish, Reason = Reason.AtRest },
            Memory = turn.Memory! with { Acu = raised },
            Observation = turn.Observation! with { AcuFloor = new ObservedFloor(16, 64, false) },
        });
        Assert.Equal(["S17"], said);
    }

    [Fact]
    public void A_maximum_that_somebody_touches() => stage.Breaks("S10", () =>
    {
        World.Cluster.Acu = World.Cluster.Acu with { Max = 256 };
        World.RunUntil(122);
    });

    [Fact]
    public void A_metric_of_strangers() => stage.Breaks("S10", () => stage.Chaos.Deployment.Store.Put(new MetricPoint(MetricName.ReaderCpu, stage.Now, 5) { Cluster = "shop", Reader = "somebody-elses" }));

    [Fact]
    public void A_journal_that_repeats_what_somebody_hostile_has_said() => stage.Breaks("S14", () => stage.Journal(new JournalEntry.Failed("IFleet", "Denied", Invariants.Marker)));

    [Fact]
    public void A_list_in_the_journal_that_does() => stage.Breaks("S14", () => stage.Journal(new JournalEntry.PolicyRejected("1", ["$.clusters", Invariants.Marker])));

    [Fact]
    public void An_announcement_that_does() => stage.Breaks("S14", () => stage.Chaos.Deployment.Topic.Add("{\"content\":{\"title\":\"@\"}}".Replace("@", Invariants.Marker.ToLowerInvariant(), StringComparison.Ordinal)));

    [Fact]
    public void A_metric_that_does() => stage.Breaks("S14", () => stage.Chaos.Deployment.Store.Put(new MetricPoint(MetricName.Refusals, stage.Now, 1) { Reason = Invariants.Marker }));

    /// <summary>Else a list that somebody adds is not looked at.</summary>
    [Fact]
    public void Every_list_of_a_journal_entry_is_read_for_what_it_repeats()
    {
        var lists = typeof(JournalEntry).GetNestedTypes().Where(type => type.GetProperties().Any(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))));
        Assert.Equal([nameof(JournalEntry.Collected), nameof(JournalEntry.PolicyRejected)], lists.Select(type => type.Name).Order());
    }

    private void Decided(Functions.Messages.TurnRecord turn) => stage.Journal(new JournalEntry.Decided(turn));
}
