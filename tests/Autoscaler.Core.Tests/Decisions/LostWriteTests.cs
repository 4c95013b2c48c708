using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Writes of which nobody knows, and writes that never were.</summary>
public sealed class LostWriteTests
{
    [Fact]
    public void A_write_that_met_its_own_first_attempt_is_no_hand_edit()
    {
        var story = new Story().Provisioned(85, 85);
        var shift = Enumerable.Range(0, 5).Select(_ => story.Decide(10, ShiftOutcome.Conflict)).First(decision => decision.Kind == DecisionKind.Shift);
        story.SetTo(shift.To!.Value.Provisioned, shift.To.Value.Serverless);

        Assert.DoesNotContain(story.Turns(5).Decisions, decision => decision.Reason == Reason.HandEdit);
    }

    [Theory]
    [InlineData(ShiftOutcome.Postponed)]
    [InlineData(ShiftOutcome.Conflict)]
    [InlineData(ShiftOutcome.Denied)]
    [InlineData(ShiftOutcome.Withheld)]
    public void Writes_that_did_not_happen_spend_nothing_of_the_hour(ShiftOutcome outcome)
    {
        var story = new Story().Under(policy => policy with { Turn = policy.Turn with { WritesPerHour = 3 } }).Provisioned(85, 85);
        for (var turn = 0; turn < 30; turn++)
        {
            story.Decide(10, outcome);
        }

        Assert.DoesNotContain(story.Decisions, decision => decision.Reason == Reason.WriteBudget);
        Assert.True(story.Memory.Writes.Count <= 1);
    }

    [Fact]
    public void One_hot_reader_in_a_calm_pool_keeps_the_response_awake_instead_of_starting_the_next_one() =>
        Assert.DoesNotContain(new Story().Provisioned(85, 10, 10).Turns(30).Decisions, decision => decision.Kind == DecisionKind.Finish);

    [Fact]
    public void A_response_that_may_not_touch_the_records_ends_when_it_is_quiet() => Assert.Equal(
        (DecisionKind.Finish, Reason.AtRest),
        new Story().Seeing(seen => seen with { Records = seen.Records! with { Strangers = 1 } }).Turns(8).Decisions.Select(decision => (decision.Kind, decision.Reason)).First(end => end.Kind == DecisionKind.Finish));
}
