using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>People: what they set by hand, what they forbid, what they ask for.</summary>
public sealed class HandTests
{
    [Theory]
    [InlineData(200, 55, true)] // sums to 255, but nobody of us wrote it
    [InlineData(10, 20, true)]
    [InlineData(255, 0, false)] // nothing has changed
    public void Weights_that_our_last_intent_does_not_explain_are_a_hand_edit(int provisioned, int serverless, bool isEdit) =>
        Assert.Equal(isEdit, new Story().Turns(1).SetTo(provisioned, serverless).Turn().Reason == Reason.HandEdit);

    [Theory]
    [InlineData(200, 55, false)] // sums to 255: ours
    [InlineData(10, 20, true)]
    [InlineData(10, 0, false)] // at rest anyway
    [InlineData(0, 10, true)]
    public void Without_a_memory_a_pair_that_sums_to_255_is_ours_and_so_is_rest(int provisioned, int serverless, bool isEdit) =>
        Assert.Equal(isEdit, new Story().SetTo(provisioned, serverless).Turn().Reason == Reason.HandEdit);

    [Fact]
    public void Weights_of_zero_and_zero_are_respected_as_a_hand_edit_and_then_brought_home_from_the_half_that_they_mean()
    {
        var story = new Story().SetTo(0, 0);
        Assert.Equal(Reason.HandEdit, story.Turn().Reason);

        var home = Enumerable.Range(0, 120).Select(_ => story.Turn()).First(decision => decision.Kind == DecisionKind.Shift);
        Assert.Equal((Reason.ProjectionFits, new Share(0.5)), (home.Reason, home.Explanation.Present));
    }

    [Theory]
    [InlineData(89, Reason.HandEdit)]
    [InlineData(90, Reason.DemandAboveTarget)]
    public void A_hand_edit_is_respected_for_15_minutes_whatever_demand_says(int turns, Reason reason) =>
        Assert.Equal(reason, new Story().Turns(1).SetTo(200, 55).Turns(1).Provisioned(90, 90).Turns(turns - 1).Turn().Reason);

    [Fact]
    public void Every_further_edit_begins_the_respect_anew() =>
        Assert.Equal(Reason.HandEdit, new Story().Turns(1).SetTo(200, 55).Turns(80).SetTo(190, 65).Turns(80).Turn().Reason);

    [Fact]
    public void Whoever_respects_hand_edits_for_no_time_corrects_them_at_once() => Assert.NotEqual(
        Reason.HandEdit, new Story().Under(policy => policy with { RespectHandEdits = TimeSpan.Zero }).Turns(1).SetTo(200, 55).Turn().Reason);

    [Fact]
    public void Undoing_our_write_is_a_hand_edit_too() =>
        Assert.Equal(Reason.HandEdit, new Story().Provisioned(90, 90).Turns(2).SetTo(255, 0).Turn().Reason);

    [Theory]
    [InlineData(1, 200, 55, false)]
    [InlineData(1, 10, 20, true)]
    [InlineData(0, 200, 55, true)]
    public void While_another_response_races_its_writes_are_no_hand_edits(int others, int provisioned, int serverless, bool isEdit) => Assert.Equal(
        isEdit,
        new Story().Turns(1).Seeing(seen => seen with { Others = [.. Enumerable.Repeat(new OtherResponse("shop-younger", false), others)] })
            .SetTo(provisioned, serverless).Turn().Reason == Reason.HandEdit);

    /// <summary>The first write got no answer and happened late; the second was refused for it. Both wanted the same.</summary>
    [Theory]
    [InlineData(ShiftOutcome.Conflict)]
    [InlineData(ShiftOutcome.Postponed)]
    public void A_write_that_happened_after_all_is_ours_even_if_its_repetition_was_refused(ShiftOutcome repetition)
    {
        var story = new Story().Provisioned(90, 90);
        story.Decide(outcome: ShiftOutcome.Unknown);
        var to = story.Decide(outcome: repetition).To!.Value;

        Assert.NotEqual(Reason.HandEdit, story.SetTo(to.Provisioned, to.Serverless).Turn().Reason);
    }

    [Fact]
    public void A_pause_stops_everything_and_ends_with_its_expiry()
    {
        var story = new Story().Provisioned(90, 90).Pause(45).Turns(4);
        Assert.All(story.Decisions, decision => Assert.Equal((Reason.Paused, null, null), (decision.Reason, decision.To, decision.Floors)));
        Assert.Equal(DecisionKind.Shift, story.Turn().Kind);
    }

    [Fact]
    public void A_pause_holds_an_evacuation_too() => Assert.Equal(
        Reason.Paused, new Story().Share(0.5).Reader("s", reader => reader with { Status = "failed", NewestAt = PlantRun.Zero }).Pause().Turns(3).Decisions[^1].Reason);

    [Fact]
    public void A_raised_floor_stays_raised_while_paused()
    {
        var story = new Story().Provisioned(90, 90).Turns(5).Provisioned(15, 15, 15, 15).Pause(6000).Turns(60);
        Assert.Equal(5, story.ReaderFloor.Min);
    }

    [Theory]
    [InlineData(0.5, 128)]
    [InlineData(0.95, 230)] // the ceiling
    [InlineData(0, 0)]
    public void A_pin_is_the_goal_up_to_the_ceiling_and_needs_neither_dwell_nor_step(double pin, int serverless)
    {
        var story = new Story().Provisioned(90, 90).Turns(1).Pin(0.85).Turns(1).Pin(pin).Turns(1);
        Assert.Equal(serverless, story.Weights.Serverless);
        Assert.Equal((Reason.Pinned, DecisionKind.Hold), (story.Turn().Reason, story.Decisions[^1].Kind));
    }

    [Fact]
    public void A_pin_needs_a_ready_reader() => Assert.Equal(Reason.ServerlessNotReady, new Story().Pin(0.5).Silent("s0").Turn().Reason);

    [Fact]
    public void A_pin_may_not_exceed_the_writes_of_an_hour() => Assert.Equal(
        Reason.WriteBudget, new Story().Under(policy => policy with { Turn = policy.Turn with { WritesPerHour = 2 } }).Pin(0.5).Turns(1).Pin(0.6).Turns(1).Pin(0.7).Turn().Reason);

    [Fact]
    public void A_pin_ends_with_its_expiry() => Assert.Equal(Reason.ReclaimWindow, new Story().Pin(0.5, 15).Turns(1).Turn().Reason);

    [Fact]
    public void An_override_that_cannot_be_read_is_asked_for_once_more_and_then_done_without()
    {
        var story = new Story().Provisioned(90, 90).Seeing(Unreadable);
        var first = story.Turn();

        Assert.Equal((Reason.OverrideUnreadable, 5), (first.Reason, first.WaitSeconds));
        Assert.Equal(DecisionKind.Shift, story.Turn(5).Kind);
        Assert.Contains(story.Decisions, decision => decision.Announcement == Announcement.OverrideUnreadable);
    }

    [Theory]
    [InlineData(10, Reason.Paused)]
    [InlineData(30, Reason.DemandAboveTarget)]
    public void The_last_override_that_was_read_counts_until_its_expiry(int seconds, Reason reason) =>
        Assert.Equal(reason, new Story().Provisioned(90, 90).Pause(30).Turns(1).Seeing(Unreadable).Turn(seconds).Reason);

    [Fact]
    public void A_pause_that_was_taken_back_is_over() =>
        Assert.Equal(DecisionKind.Shift, new Story().Provisioned(90, 90).Pause().Turns(1).Told(null).Turn().Kind);

    private static Observation Unreadable(Observation seen) => seen with { Override = new OverrideReading(false, null) };
}
