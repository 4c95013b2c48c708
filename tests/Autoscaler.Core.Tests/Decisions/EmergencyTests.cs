using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>A pool without readers, and pools that are both as busy as they can be.</summary>
public sealed class EmergencyTests
{
    [Theory]
    [InlineData("failed")]
    [InlineData("rebooting")]
    [InlineData("stopped")]
    public void A_pool_that_is_gone_for_two_turns_is_left_at_once(string status)
    {
        var story = Gone(status);
        Assert.Equal(DecisionKind.Hold, story.Turn(30).Kind);
        Assert.Equal((Reason.Evacuation, new Weights(255, 0)), (story.Turn().Reason, story.Decisions[^1].To));
    }

    [Fact]
    public void One_turn_with_a_reader_begins_the_count_anew()
    {
        var story = Gone("failed").Turns(1, 30).Serverless(30).Turns(1);
        Assert.Equal(DecisionKind.Hold, story.Reader("s", Failed).Turn().Kind);
    }

    [Theory]
    [InlineData(14, Reason.InBand)]
    [InlineData(16, Reason.Evacuation)]
    public void A_reader_whose_samples_still_come_is_not_gone_whatever_RDS_calls_it(int age, Reason reason)
    {
        var story = new Story().Share(0.5).Provisioned(45, 45);
        Story Aged() => story.Reader("s", reader => reader with { Status = "failed", NewestAt = story.Now.AddSeconds(10 - age) });
        Aged().Turns(1);
        Assert.Equal(reason, Aged().Turn().Reason);
    }

    [Fact]
    public void A_silent_reader_is_not_gone() =>
        Assert.All(new Story().Share(0.5).Provisioned(45, 45).Silent("s0").Turns(10).Decisions, decision => Assert.Equal(DecisionKind.Hold, decision.Kind));

    [Fact]
    public void A_reader_that_was_promoted_to_writer_is_left_at_once() => Assert.Equal(
        Reason.Evacuation, new Story().Share(0.5).Serverless().Seeing(seen => seen with { Writer = new ObservedWriter("s0", Pool.Serverless) }).Turn().Reason);

    [Fact]
    public void A_promotion_that_leaves_another_serverless_reader_evacuates_nothing() => Assert.NotEqual(
        Reason.Evacuation, new Story().Share(0.5).Serverless(30).Seeing(seen => seen with { Writer = new ObservedWriter("s1", Pool.Serverless) }).Turn().Reason);

    [Fact]
    public void A_fleet_that_nobody_knows_is_not_gone() =>
        Assert.All(new Story().Share(0.5).Seeing(seen => seen with { Readers = null }).Turns(5).Decisions, decision => Assert.Equal(Reason.FleetUnknown, decision.Reason));

    [Fact]
    public void Nothing_is_evacuated_into_a_pool_without_a_serving_reader()
    {
        var story = Gone("failed").Reader("p", Failed).Turns(3, 30);
        Assert.All(story.Decisions, decision => Assert.Equal((Reason.ProvisionedEmpty, null), (decision.Reason, decision.To)));
    }

    [Fact]
    public void An_evacuation_waits_for_neither_dwell_nor_budget_nor_pin()
    {
        var story = new Story().Under(policy => policy with { Turn = policy.Turn with { WritesPerHour = 2 } }).Pin(0.5).Turns(1).Pin(0.6).Turns(1);
        Assert.Equal(Reason.Evacuation, story.Reader("s", Failed).Turns(1, 30).Turn().Reason);
    }

    [Fact]
    public void A_serverless_reader_that_is_back_is_used_again()
    {
        var story = Gone("failed").Turns(2, 30).Serverless(2).Provisioned(90, 90).Turns(8);
        Assert.Contains(story.Decisions, decision => decision.Reason == Reason.DemandAboveTarget);
    }

    [Theory]
    [InlineData(EmptyProvisioned.Hold, 128)]
    [InlineData(EmptyProvisioned.Ceiling, 230)]
    public void Without_a_provisioned_reader_the_policy_says_whether_all_goes_out(EmptyProvisioned policy, int serverless) => Assert.Equal(
        serverless,
        new Story().Under(shop => shop with { Readers = shop.Readers with { EmptyProvisioned = policy } }).Share(0.5).Reader("p", Failed).Turns(5).Weights.Serverless);

    [Fact]
    public void Without_any_reader_nothing_moves() => Assert.Null(
        new Story().Under(shop => shop with { Readers = shop.Readers with { EmptyProvisioned = EmptyProvisioned.Ceiling } }).Share(0.5).Reader("", Failed).Turn().To);

    /// <summary>16 vCPU of serverless capacity beside 8: even is two thirds.</summary>
    [Fact]
    public void Two_hot_pools_are_evened_out_by_steps_and_people_are_told()
    {
        var story = BothHot(0.95);
        story.Under(policy => policy with { Shift = policy.Shift with { Ceiling = new Share(0.95) } });
        var first = story.Turn();

        Assert.Equal((Reason.BothHot, Weights.For(new Share((242 / 255.0) - 0.25))), (first.Reason, first.To));
        Assert.Contains(story.Turns(20).Decisions, decision => decision.Announcement == Announcement.AtCapacity);
        Assert.InRange(story.Weights.Serverless, 2 / 3.0 * 255, (2 / 3.0 * 255) + 26);
    }

    [Theory]
    [InlineData(60, 90, 95, true)] // at maximum ACU, but less busy than the provisioned pool
    [InlineData(64, 99, 99, false)]
    [InlineData(64, 99, 90, false)]
    [InlineData(60, 99, 95, true)]
    public void At_capacity_is_maximum_ACU_and_at_least_as_busy_never_one_of_them(double acu, double serverless, double provisioned, bool isRaised)
    {
        var decision = new Story().Provisioned(provisioned, provisioned).Serverless(serverless).Reader("s", reader => reader with { Acu = acu }).Turn();
        Assert.Equal(isRaised, decision.Kind == DecisionKind.Shift);
        Assert.Equal(!isRaised, decision.Reason == Reason.AtCapacity);
    }

    [Theory]
    [InlineData("p0")]
    [InlineData("s0")]
    public void While_somebody_is_silent_two_hot_pools_are_not_evened_out(string name) =>
        Assert.Null(BothHot(0.9).Serverless(100, 100).Reader("s", reader => reader with { Acu = 64 }).Silent(name).Turn().To);

    [Fact]
    public void A_serverless_pool_that_is_busy_but_not_saturated_keeps_what_it_has() =>
        Assert.Null(new Story().Share(0.85).Provisioned(80, 80).Serverless(85).Reader("s", reader => reader with { Acu = 64 }).Turn().To);

    private static ObservedReader Failed(ObservedReader reader) => reader with { Status = "failed", NewestAt = PlantRun.Zero };

    private static Story Gone(string status) => new Story().Share(0.5).Reader("s", reader => Failed(reader) with { Status = status });

    private static Story BothHot(double share) => new Story().Share(share).Provisioned(99, 99).Serverless(100).Reader("s", reader => reader with { Acu = 64 });
}
