using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Every limit, what it does to the goal, and that the explanation says so.</summary>
public sealed class LimitTests
{
    // Two readers of 4 vCPU at 90 % need 7.2, of which 4.8 may stay: a third goes out.
    private const double Third = 1 - (60 / 90.0);

    private static readonly Dictionary<Limit, Func<Decision>> Stories = new()
    {
        [Limit.Override] = () => new Story().Provisioned(90, 90).Pause().Turn(),
        [Limit.Freshness] = () => new Story().Provisioned(90, 90).Turn(seconds: 3),
        [Limit.Readiness] = () => new Story().Provisioned(90, 90).Silent("s0").Turn(),
        [Limit.Ceiling] = () => new Story().Under(policy => policy with { Shift = policy.Shift with { Ceiling = new Share(0.2) } }).Provisioned(90, 90).Turn(),
        [Limit.Headroom] = () => new Story().Under(policy => policy with { Serverless = policy.Serverless with { MaxAcu = 4 } }).Provisioned(90, 90).Turn(),
        [Limit.Step] = () => ReasonTests.Returning().Decisions[^1],
        [Limit.Arrival] = () => ReasonTests.Returning().Turn(20),
        [Limit.Window] = () => new Story().Share(0.5).Provisioned(10, 10).Turn(),
        [Limit.Fleet] = () => new Story().Share(0.5).Provisioned(10, 10, 10).Reader("p2", ReasonTests.Creating).Turns(8).Turn(),
        [Limit.InFlight] = () => NotYetInPlace().Turn(5),
        [Limit.Dwell] = () => new Story().Under(ReasonTests.WindowOf(10)).Provisioned(90, 90).Turns(1).Provisioned(10, 10).Turns(2).Turn(),
        [Limit.WriteBudget] = () => new Story().Under(policy => policy with { Turn = policy.Turn with { WritesPerHour = 1 } }).Provisioned(70, 70).Turns(1).Provisioned(90, 90).Turn(20),
        [Limit.Budget] = () => ReasonTests.Spent(OnExceed.Enforce).Turn(20),
        [Limit.Mode] = () => new Story().Under(policy => policy with { Mode = Mode.Observe }).Provisioned(90, 90).Turn(),
    };

    public static TheoryData<Limit> Limits => [.. Enum.GetValues<Limit>()];

    [Theory]
    [MemberData(nameof(Limits))]
    public void Every_limit_has_a_story_in_which_the_explanation_names_it(Limit limit)
    {
        var applied = Assert.Single(Stories[limit]().Explanation.Limits, applied => applied.Limit == limit);
        Assert.NotEqual(applied.From, applied.To);
    }

    [Fact]
    public void Without_a_limit_the_goal_is_what_leaves_the_provisioned_pool_at_its_target()
    {
        var decision = new Story().Provisioned(90, 90).Turn();

        Assert.Empty(decision.Explanation.Limits);
        Assert.Equal(Third, decision.Explanation.Goal!.Value.Value, 6);
        Assert.Equal(Weights.For(new Share(Third)), decision.To);
    }

    [Fact]
    public void The_ceiling_is_not_exceeded() => Assert.Equal(51, Stories[Limit.Ceiling]().To!.Value.Serverless);

    /// <summary>4 ACU are 1 vCPU beside 8: both pools are equally busy at a ninth.</summary>
    [Fact]
    public void The_first_jump_goes_no_further_than_to_even_utilisation() => Assert.Equal(Weights.For(new Share(1 / 9.0)), Stories[Limit.Headroom]().To);

    [Fact]
    public void What_is_out_beyond_even_utilisation_is_not_taken_back_for_it() =>
        Assert.Null(new Story().Under(policy => policy with { Serverless = policy.Serverless with { MaxAcu = 4 } }).Share(0.5).Provisioned(90, 90).Turn().To);

    [Theory]
    [InlineData(0.05, 63, 0)] // 1 - 60/63 = 0.048
    [InlineData(0.05, 63.5, 14)] // 0.055
    [InlineData(0.0, 60.5, 2)]
    public void A_raise_must_be_worth_more_than_the_tolerance(double tolerance, double cpu, int serverless) => Assert.Equal(
        serverless,
        new Story().Under(policy => policy with { Shift = policy.Shift with { ToleranceUp = tolerance } }).Provisioned(cpu, cpu).Turn().To?.Serverless ?? 0);

    [Theory]
    [InlineData(false, 9, Reason.InFlight)]
    [InlineData(false, 10, Reason.DemandAboveTarget)]
    [InlineData(true, 5, Reason.DemandAboveTarget)]
    public void A_change_is_waited_for_until_it_is_in_sync_or_10_seconds_old(bool isInSync, int seconds, Reason reason) =>
        Assert.Equal(reason, NotYetInPlace(isInSync).Turn(seconds).Reason);

    [Theory]
    [InlineData(79, Reason.Dwell)]
    [InlineData(80, Reason.ProjectionFits)]
    public void Opposite_writes_lie_at_least_the_dwell_apart_counted_from_when_the_first_was_seen(int seconds, Reason reason)
    {
        // Decided at 0, seen at 20.
        var story = new Story().Under(ReasonTests.WindowOf(10)).Under(policy => policy with { Record = policy.Record with { PoolLifetime = TimeSpan.FromSeconds(1) } })
            .Provisioned(90, 90).Turns(1).Provisioned(10, 10).Turns(3, 20);
        Assert.Equal(reason, story.Turn(seconds - 60).Reason);
    }

    [Fact]
    public void What_belongs_there_at_rest_is_no_spikes_to_pay()
    {
        var story = ReasonTests.Spent(OnExceed.Enforce).Turns(1).Provisioned(15, 15);
        while (story.Weights.Serverless > 0)
        {
            story.Turns(1);
        }

        var decisions = story.Under(policy => policy with { Shift = policy.Shift with { Rest = new Share(0.02) } }).Turns(12).Decisions[^12..];
        Assert.Contains(decisions, decision => decision is { Kind: DecisionKind.Shift, Reason: Reason.BelowRest });
        Assert.DoesNotContain(decisions, decision => decision.Reason == Reason.BudgetSpent);
    }

    [Fact]
    public void Two_raises_need_no_dwell() => Assert.Equal(DecisionKind.Shift, new Story().Provisioned(70, 70).Turns(1).Provisioned(90, 90).Turn(10).Kind);

    [Theory]
    [InlineData("p0", Reason.Dwell)]
    [InlineData("", Reason.ProjectionFits)]
    public void A_reader_that_came_or_went_makes_a_return_wait(string gone, Reason reason)
    {
        var story = new Story().Share(0.5).Provisioned(10, 10, 10).Turns(6);
        Assert.Equal(reason, (gone.Length > 0 ? story.Reader(gone, reader => reader with { Status = "deleting" }) : story).Turn().Reason);
    }

    [Fact]
    public void A_return_waits_until_the_step_before_has_arrived()
    {
        var story = ReasonTests.Returning();
        var begin = story.Now;
        while (story.Turn().Reason == Reason.StepArriving)
        {
        }

        Assert.InRange((story.Now - begin).TotalSeconds, 50, 90);
        Assert.Equal(Reason.ProjectionFits, story.Decisions[^1].Reason);
    }

    [Fact]
    public void Writes_older_than_an_hour_are_forgotten() => Assert.Equal(
        DecisionKind.Shift,
        new Story().Under(policy => policy with { Turn = policy.Turn with { WritesPerHour = 1 } }).Provisioned(70, 70).Turns(1).Provisioned(90, 90).Turns(1).Turn(3600).Kind);

    [Theory]
    [InlineData(OnExceed.Alert, DecisionKind.Shift)]
    [InlineData(OnExceed.Enforce, DecisionKind.Hold)]
    public void A_spent_budget_stops_raises_only_where_it_is_enforced(OnExceed onExceed, DecisionKind kind) => Assert.Equal(kind, ReasonTests.Spent(onExceed).Turn(20).Kind);

    private static Story NotYetInPlace(bool isInSync = false)
    {
        var story = new Story().Provisioned(70, 70).Turns(1);
        return story.Provisioned(90, 90).Seeing(seen => seen with { LastShift = new LastShift(ShiftOutcome.Applied, "C1", isInSync) });
    }
}
