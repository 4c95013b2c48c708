using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Tests.Reconciling;

namespace Autoscaler.Functions.Tests.Responding;

/// <summary>Shift and Provision: every outcome is an answer.</summary>
public class WriterTests
{
    private static readonly PortFailureCase[] Cases =
    [
        new(CallLog.Throttled, ShiftOutcome.Postponed, FloorOutcome.Postponed),
        new(CallLog.Denied, ShiftOutcome.Denied, FloorOutcome.Denied),
        new(new PortFailure.OutcomeUnknown("lost", new TimeoutException()), ShiftOutcome.Unknown, FloorOutcome.Unknown),
    ];

    public static TheoryData<int> Failures => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_port_that_fails_is_answered_and_journalled_and_not_tried_again(int failure)
    {
        var shop = new Shop();
        shop.Log.Failures["ReplaceWeights"] = shop.Log.Failures["MoveFloor"] = Cases[failure].Failure;

        var shifted = await Shift(shop).Run(State(shop), CancellationToken.None);
        var moved = await Provision(shop).Run(State(shop), CancellationToken.None);

        Assert.Equal(new ShiftAnswer(Cases[failure].Shift, null), shifted);
        Assert.Equal([Cases[failure].Floor, Cases[failure].Floor], moved.Moves.Select(move => move.Outcome));
        Assert.Equal(3, shop.Journal.Entries.OfType<JournalEntry.Failed>().Count());
    }

    [Fact]
    public async Task A_pause_that_is_readable_by_now_holds_every_write_back()
    {
        var shop = new Shop { Override = new OverrideReading(true, new Override(null, "ana", "incident", Shop.Start.AddHours(1))) };

        Assert.Equal(ShiftOutcome.Withheld, (await Shift(shop).Run(State(shop), CancellationToken.None)).Outcome);
        Assert.All((await Provision(shop).Run(State(shop), CancellationToken.None)).Moves, move => Assert.Equal(FloorOutcome.Withheld, move.Outcome));
        Assert.Empty(shop.Log.Changes);
    }

    [Fact]
    public async Task A_policy_that_only_observes_has_no_permit_whatever_the_message_says()
    {
        var shop = new Shop(TestPolicy.Of("observe"));

        Assert.Equal(ShiftOutcome.Withheld, (await Shift(shop).Run(State(shop), CancellationToken.None)).Outcome);
        Assert.Empty(shop.Log.Changes);
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    [InlineData(-121, false)]
    public async Task A_decision_that_comes_later_than_every_retry_is_not_carried_out(int seconds, bool isWritten)
    {
        // Weights and floors may be again what they were, and then nothing else would stop it.
        var shop = new Shop();
        var state = State(shop);
        shop.Clock.Now += TimeSpan.FromSeconds(seconds);

        Assert.Equal(isWritten ? ShiftOutcome.Applied : ShiftOutcome.Withheld, (await Shift(shop).Run(state, CancellationToken.None)).Outcome);
        Assert.All((await Provision(shop).Run(state, CancellationToken.None)).Moves, move => Assert.Equal(isWritten ? FloorOutcome.Moved : FloorOutcome.Withheld, move.Outcome));
    }

    [Fact]
    public async Task A_decision_that_does_not_say_what_it_rests_on_is_not_carried_out()
    {
        var shop = new Shop();
        Assert.Equal(ShiftOutcome.Withheld, (await Shift(shop).Run(State(shop) with { Memory = null }, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Readers_move_before_ACU()
    {
        var shop = new Shop();
        await Provision(shop).Run(State(shop), CancellationToken.None);

        Assert.Equal(["MoveFloor Readers 3-6", "MoveFloor Acu 2-20"], shop.Log.Changes);
    }

    [Theory]
    [InlineData(Floor.Readers, 16)]
    [InlineData(Floor.Readers, 3.5)]
    [InlineData(Floor.Readers, -1)]
    [InlineData(Floor.Acu, 64.5)]
    [InlineData(Floor.Acu, -0.5)]
    public async Task A_floor_outside_what_the_policy_allows_is_denied_without_a_call(Floor floor, double to)
    {
        var shop = new Shop();
        var state = State(shop);
        var answer = await Provision(shop).Run(state with { Decision = state.Decision! with { Floors = [new FloorMove(floor, 2, to, false)] } }, CancellationToken.None);

        Assert.Equal(FloorOutcome.Denied, Assert.Single(answer.Moves).Outcome);
        Assert.Empty(shop.Log.Changes);
    }

    [Fact]
    public async Task A_state_without_a_shift_is_refused()
    {
        var shop = new Shop();
        await Assert.ThrowsAsync<ArgumentException>(() => Shift(shop).Run(State(shop) with { Decision = null }, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => Provision(shop).Run(State(shop) with { Policy = null }, CancellationToken.None));
    }

    private static Shift Shift(Shop shop) => new(new Gate(shop, shop.Clock), shop.Zone, shop.Journal);

    private static Provision Provision(Shop shop) => new(new Gate(shop, shop.Clock), shop, shop.Journal);

    private static ResponseState State(Shop shop) => new()
    {
        Cluster = "shop",
        Response = "shop-20261120T1200",
        Turn = 3,
        Policy = shop.Policies.Current(CancellationToken.None).Result.Policy.Clusters[0],
        Memory = new Core.Memories.Memory { LastTurnAt = shop.Clock.Now },
        Records = new ObservedRecords(shop.Zone.Records[0], shop.Zone.Records[1], 0),
        Decision = new Decision
        {
            Kind = DecisionKind.Shift,
            Reason = Reason.Saturated,
            To = new Weights(51, 204),
            Floors = [new FloorMove(Floor.Acu, 2, 20, false), new FloorMove(Floor.Readers, 3, 6, true)],
            WaitSeconds = 5,
            Explanation = new Explanation(),
        },
    };

    private sealed record PortFailureCase(PortFailure Failure, ShiftOutcome Shift, FloorOutcome Floor);
}
