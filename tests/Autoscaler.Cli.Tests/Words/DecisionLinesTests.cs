using Autoscaler.Cli.Words;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests.Words;

public class DecisionLinesTests
{
    private static readonly Decision Held = FlashSaleDecisions.Hold(Reason.InBand);

    [Fact]
    public void Identical_holds_are_one_line() => Assert.Equal(("0:10 - 0:30", "held 3 turns", "the share is right, within the tolerances"), Said(Assert.Single(Lines(Held, Held, Held))));

    [Fact]
    public void A_hold_for_another_reason_is_another_line() =>
        Assert.Equal(["held 2 turns", "held", "held"], What(Held, Held, FlashSaleDecisions.Hold(Reason.Dwell), Held));

    [Fact]
    public void Every_shift_is_a_line() => Assert.Equal(
        ["share 0 % to 64 %", "share 64 % to 0 %"],
        What(FlashSaleDecisions.Shift(0, 0.64, Reason.Saturated), FlashSaleDecisions.Shift(0.64, 0, Reason.ProjectionFits)));

    [Fact]
    public void A_hold_that_moves_a_floor_begins_a_line() => Assert.Equal(
        ["held", "readers' floor 2 to 7; serverless floor 8 to 0.5 ACU; held 2 turns"],
        What(Held, Held with { Floors = [new(Floor.Readers, 2, 7, true), new(Floor.Acu, 8, 0.5, false)] }, Held));

    [Fact]
    public void A_hold_that_tells_begins_a_line() =>
        Assert.Equal(["held", "held 2 turns; told: both pools are hot"], What(Held, Held with { Announcement = Announcement.AtCapacity }, Held));

    [Fact]
    public void Another_response_begins_a_line()
    {
        var lines = DecisionLines.Of(FlashSale.Ours with { Decisions = [new(1, "a", 1, Held), new(2, "b", 1, Held)] });
        Assert.Equal(["a", "b"], lines.Select(line => line.Response));
    }

    [Fact]
    public void Limits_that_changed_the_goal_are_named_and_others_are_not() => Assert.Equal(
        "limited by the ceiling (95 % to 90 %), the largest step back (90 % to 65 %)",
        Lines(FlashSaleDecisions.Hold(Reason.InBand, Limited(Limit.Ceiling, 0.95, 0.9), Limited(Limit.Headroom, 0.9, 0.9), Limited(Limit.Step, 0.9, 0.65)))[0].Limits);

    [Fact]
    public void Observe_mode_says_what_it_would_have_done() =>
        Assert.Equal(["share would be 64 %; held"], What(FlashSaleDecisions.Hold(Reason.ObserveOnly, Limited(Limit.Mode, 0.64, 0))));

    [Fact]
    public void A_decision_about_nothing_known_is_a_line_too() =>
        Assert.Equal(["held"], What(Held with { Reason = Reason.LoadUnknown, Explanation = new Explanation() }));

    [Fact]
    public void An_explanation_names_what_is_known_and_leaves_out_the_rest()
    {
        Assert.Empty(ExplanationWords.Of(new Explanation()));
        Assert.Equal(
            [("share before", "50 %"), ("of that arrived", "at least 20 %"), ("limit", "the ceiling (95 % to 90 %)"), ("readers wanted", "7")],
            ExplanationWords.Of(new Explanation { Present = new Share(0.5), AchievedLow = new Share(0.2), Limits = [Limited(Limit.Ceiling, 0.95, 0.9)], ReadersWanted = 7 }));
    }

    private static AppliedLimit Limited(Limit limit, double from, double to) => new(limit, new Share(from), new Share(to));

    private static (string When, string What, string Why) Said(DecisionLine line) => (line.When, line.What, line.Why);

    private static IEnumerable<string> What(params Decision[] decisions) => Lines(decisions).Select(line => line.What);

    private static IReadOnlyList<DecisionLine> Lines(params Decision[] decisions) =>
        DecisionLines.Of(FlashSale.Ours with { Decisions = [.. decisions.Select((decision, i) => new TimedDecision(10 * (i + 1), "r", i + 1, decision))] });
}
