using Autoscaler.Core.Decisions;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Out, home, and what holds at both ends.</summary>
public sealed class MovingTests
{
    [Theory]
    [InlineData(0.9)]
    [InlineData(0.55)]
    public void Traffic_comes_home_from_the_ceiling_whatever_its_weights_round_to(double ceiling)
    {
        var story = new Story().Under(policy => policy with { Shift = policy.Shift with { Ceiling = new Share(ceiling) } }).Share(ceiling).Provisioned(3, 3).Turns(80);

        Assert.Equal(0, story.Weights.Serverless);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.02)]
    public void A_response_ends_at_rest_whatever_its_weights_round_to(double rest) => Assert.Equal(
        Reason.AtRest, new Story().Under(policy => policy with { Shift = policy.Shift with { Rest = new Share(rest) } }).Share(rest).Turns(6).Decisions[^1].Reason);

    [Theory]
    [InlineData(25, 25, Reason.ProjectionFits)] // 2 of 8 vCPU, with 0.5 out 4 of 8: 50 %
    [InlineData(28, 28, Reason.InBand)] // 56 %: home would be 0.11, but 0.4 is within nothing
    public void Home_is_judged_by_the_CPU_that_a_return_leads_to(double one, double other, Reason reason)
    {
        var story = new Story().Under(policy => policy with { Shift = policy.Shift with { ToleranceDown = 0.4 } }).Share(0.5).Provisioned(one, other).Turns(6);
        Assert.Equal(reason, story.Turn().Reason);
    }

    [Fact]
    public void Traffic_comes_back_once_the_readers_that_are_on_their_way_are_there()
    {
        var story = new Story().Share(0.5).Provisioned(10, 10, 10).Reader("p2", ReasonTests.Creating).Turns(30);
        Assert.All(story.Decisions, decision => Assert.NotEqual(DecisionKind.Shift, decision.Kind));

        // Serving, and warm after two minutes.
        story.Provisioned(10, 10, 10).Turns(11);
        Assert.All(story.Decisions, decision => Assert.NotEqual(DecisionKind.Shift, decision.Kind));
        Assert.Equal(Reason.ProjectionFits, story.Turns(10).Decisions.First(decision => decision.Kind == DecisionKind.Shift).Reason);
    }

    [Fact]
    public void A_reader_that_never_comes_is_waited_for_twenty_minutes_and_its_warm_up_and_no_longer()
    {
        var story = new Story().Share(0.5).Provisioned(10, 10, 10).Reader("p2", ReasonTests.Creating).Turns(22 * 6);
        Assert.All(story.Decisions, decision => Assert.NotEqual(DecisionKind.Shift, decision.Kind));
        Assert.Contains(story.Turns(6).Decisions, decision => decision.Reason == Reason.ProjectionFits);
    }

    [Fact]
    public void Without_a_serverless_reader_a_share_of_none_is_rest_and_the_response_ends()
    {
        var story = new Story().Under(policy => policy with { Shift = policy.Shift with { Rest = new Share(0.02) } }).Share(0).Reader("s", reader => reader with { Status = "failed", NewestAt = PlantRun.Zero });
        Assert.Equal(Reason.AtRest, story.Turns(12, 30).Decisions.Last(decision => decision.Kind == DecisionKind.Finish).Reason);
    }

    [Fact]
    public void One_saturated_reader_of_many_boosts_nothing()
    {
        Assert.Equal(Reason.Saturated, new Story().Provisioned(100, 100).Turn().Reason);
        var lump = new Story().Provisioned(100, 30, 30, 30, 30, 30, 30).Turn();
        Assert.Equal((Reason.InBand, true), (lump.Reason, lump.Explanation.Saturated));
        Assert.Equal(lump.Explanation.DemandPlain, lump.Explanation.DemandOut);
    }

    [Fact]
    public void One_hot_moment_in_the_window_keeps_traffic_out()
    {
        var story = new Story().Share(0.5).Provisioned(10, 10).Turns(5).Provisioned(45, 45).Turns(1).Provisioned(10, 10);

        Assert.All(story.Turns(6).Decisions, decision => Assert.Equal(DecisionKind.Hold, decision.Kind));
        Assert.Equal(DecisionKind.Shift, story.Turn().Kind);
    }

    [Fact]
    public void A_window_with_a_gap_begins_anew() =>
        Assert.Equal(Reason.ReclaimWindow, new Story().Share(0.5).Provisioned(10, 10).Turns(6).Silent("p0", "p1").Turns(4).Silent().Turn().Reason);

    [Fact]
    public void A_share_above_the_ceiling_comes_down_at_once_even_where_nothing_else_could_help()
    {
        var decision = new Story().Share(0.95).Provisioned(99, 99).Serverless(100).Reader("s", reader => reader with { Acu = 64 }).Turn();

        Assert.Equal(Reason.AboveCeiling, decision.Reason);
        Assert.Equal(Weights.For(new Share(0.9)), decision.To);
    }

    [Theory]
    [InlineData(0.5, 70, 0.5)] // demand asks for 0.14
    [InlineData(0.1, 90, 1 / 3.0)]
    [InlineData(0.95, 30, 0.9)] // the ceiling
    public void A_prewarm_asks_for_its_share_and_demand_may_ask_for_more(double prewarm, double cpu, double share) => Assert.Equal(
        Weights.For(new Share(share)),
        new Story().Provisioned(cpu, cpu).Seeing(seen => seen with { Prewarm = new DuePrewarm(new Share(prewarm), null, null) }).Turn().To);

    [Fact]
    public void A_prewarm_ignores_the_tolerance_and_the_even_utilisation() => Assert.Equal(
        Weights.For(new Share(0.4)),
        new Story().Under(policy => policy with { Serverless = policy.Serverless with { MaxAcu = 4 }, Shift = policy.Shift with { ToleranceUp = 0.5 } })
            .Seeing(seen => seen with { Prewarm = new DuePrewarm(new Share(0.4), null, null) }).Turn().To);

    [Fact]
    public void While_a_prewarm_lasts_its_share_stays_and_the_response_does_not_end()
    {
        var story = new Story().Seeing(seen => seen with { Prewarm = new DuePrewarm(new Share(0.2), null, null) }).Turns(30);
        Assert.Equal(51, story.Weights.Serverless);
        Assert.DoesNotContain(story.Decisions, decision => decision.Kind == DecisionKind.Finish);

        story.Seeing(seen => seen).Turns(30);
        Assert.Equal(0, story.Weights.Serverless);
        Assert.Contains(story.Decisions, decision => decision.Reason == Reason.AtRest);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 6)]
    public void A_response_ends_after_six_quiet_turns(int turns, int quiet)
    {
        var story = new Story().Turns(turns);
        Assert.Equal(turns == 6 ? DecisionKind.Finish : DecisionKind.Hold, story.Decisions[^1].Kind);
        Assert.Equal(quiet, story.Memory.QuietTurns);
    }

    /// <summary>The next response would not remember the return, and could undo it at once.</summary>
    [Fact]
    public void No_response_ends_within_the_dwell_of_its_last_write()
    {
        var story = new Story().Under(policy => policy with { Turn = policy.Turn with { Dwell = TimeSpan.FromMinutes(5) } }).Share(0.2).Provisioned(10, 10);
        while (story.Turn().Kind != DecisionKind.Finish)
        {
        }

        Assert.InRange(story.Now - story.Memory.LastMove!.Value.At, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5.5));
    }

    [Fact]
    public void One_busy_turn_begins_the_quiet_anew() => Assert.Equal(1, new Story().Turns(4).Provisioned(55, 55).Turns(1).Provisioned(30, 30).Turns(1).Memory.QuietTurns);

    /// <summary>2 x 4 vCPU at 100 %: at least 8, times the boost of 3, is 24: a share of 0.8, but 2/3 is even.</summary>
    [Fact]
    public void A_saturated_pool_is_boosted_as_long_as_the_serverless_pool_tells_nothing()
    {
        var decision = new Story().Provisioned(100, 100).Turn();

        Assert.Equal(24, decision.Explanation.DemandOut!.Value, 6);
        Assert.Equal(8, decision.Explanation.DemandPlain!.Value, 6);
        Assert.Equal(Weights.For(new Share(2 / 3.0)), decision.To);
    }

    /// <summary>Half of the traffic keeps 8 of 16 serverless vCPU busy: 16 in all, however saturated the other half is.</summary>
    [Theory]
    [InlineData(40, 16)]
    [InlineData(32, 3 * 16)] // half of the maximum is all that 32 ACU have: saturated too
    public void A_serverless_pool_whose_CPU_means_something_tells_what_a_saturated_pool_cannot_unless_it_is_saturated_too(double acu, double demand)
    {
        var decision = new Story().Under(policy => policy with { Serverless = policy.Serverless with { CpuBasis = CpuBasis.Maximum } })
            .Share(0.5).Provisioned(100, 100).Serverless(50).Reader("s", reader => reader with { Acu = acu }).Turn();

        Assert.Equal(demand, decision.Explanation.DemandOut!.Value, 1);
    }

    [Theory]
    [InlineData(CpuBasis.Unknown, 8, null)]
    [InlineData(CpuBasis.Current, 8, null)] // 8 ACU a minute ago, by now anything
    [InlineData(CpuBasis.Current, 63, 8.0)]
    [InlineData(CpuBasis.Unknown, 64, 8.0)]
    [InlineData(CpuBasis.Maximum, 8, 8.0)]
    public void Serverless_vCPU_are_believed_only_of_the_maximum(CpuBasis basis, double acu, double? busy) => Assert.Equal(
        busy,
        new Story().Under(policy => policy with { Serverless = policy.Serverless with { CpuBasis = basis } })
            .Share(0.5).Serverless(50).Reader("s", reader => reader with { Acu = acu }).Turn().Explanation.ServerlessBusy);

    /// <summary>Connections that are never renewed: 0.8 is in DNS, but the serverless pool does nothing, so nothing has left the provisioned one.</summary>
    [Fact]
    public void An_idle_serverless_pool_is_believed_over_the_share_in_DNS() =>
        Assert.Equal(4 + (0.01 * 16), new Story().Share(0.8).Provisioned(50, 50).Serverless(1).Turn().Explanation.DemandOut!.Value, 6);
}
