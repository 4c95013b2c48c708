using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Capacity minimums: raised when they help, as far as the policy and AWS allow.</summary>
public sealed class FloorTests
{
    /// <summary>7.2 vCPU, at 0.95 x 50 % of 4 each, are 3.8 readers; the serverless one is counted too.</summary>
    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 4)]
    public void Readers_are_bought_for_what_reclaim_leaves_them_and_for_those_that_only_the_scaling_counts(bool countsServerless, int floor)
    {
        var story = Hot(story => story.Under(policy => policy with { Readers = policy.Readers with { CountsServerless = countsServerless } }).Floors(readers: 2));
        Assert.Equal(floor, story.ReaderFloor.Min);
        Assert.True(story.ReaderFloor.ScaleInSuspended);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_blip_buys_nothing_30_seconds_do(int turns, bool isBought) =>
        Assert.Equal(isBought, new Story().Provisioned(90, 90).Turns(turns).ReaderFloor.Min > 3);

    [Fact]
    public void A_break_in_the_heat_begins_the_30_seconds_anew() =>
        Assert.Equal(3, new Story().Under(policy => policy with { Shift = policy.Shift with { ToleranceUp = 0.5 } }).Provisioned(70, 70).Turns(3).Provisioned(50, 50).Turns(1).Provisioned(70, 70).Turns(3).ReaderFloor.Min);

    /// <summary>Saturated demand is tripled for the share; for readers it is what is seen.</summary>
    [Fact]
    public void The_boost_buys_no_readers_and_readers_are_bought_where_nothing_can_go_out() => Assert.Equal(5 + 1, Hot(story => story.Provisioned(100, 100).Under(Pinned)).ReaderFloor.Min);

    [Theory]
    [InlineData(4, 15, 5)] // the policy's most, and the serverless reader
    [InlineData(9, 4, 4)] // the scalable target's
    public void No_more_readers_are_asked_for_than_the_policy_and_the_target_allow(int policyMost, int targetMost, int floor) => Assert.Equal(
        floor,
        Hot(story => story.Provisioned(100, 100).Floors(mostReaders: targetMost).Under(policy => policy with { Readers = policy.Readers with { Max = policyMost } })).ReaderFloor.Min);

    [Fact]
    public void Without_a_scaler_no_reader_floor_moves() =>
        Assert.Equal(3, Hot(story => story.Under(policy => policy with { Readers = policy.Readers with { Scaler = Scaler.None } })).ReaderFloor.Min);

    [Fact]
    public void The_wish_for_readers_only_grows_in_a_response() => Assert.Equal(5, Hot(story => story).Provisioned(45, 45).Turns(3).ReaderFloor.Min);

    /// <summary>A third of 7.2 vCPU at 60 % and 0.25 vCPU per ACU: 16 ACU.</summary>
    [Theory]
    [InlineData(64, 64, 16)]
    [InlineData(12, 64, 12)]
    [InlineData(64, 10.5, 10.5)]
    public void The_serverless_floor_is_raised_with_the_first_jump_within_the_policy_and_the_range(double policyMost, double rangeMost, double floor)
    {
        var story = new Story().Provisioned(90, 90).Floors(mostAcu: rangeMost).Under(policy => policy with { Serverless = policy.Serverless with { MaxAcu = policyMost } });
        Assert.Equal(floor, Assert.Single(story.Turn().Floors!, move => move.Floor == Floor.Acu).To, 0.51);
    }

    [Fact]
    public void The_serverless_floor_is_raised_again_only_when_the_goal_doubles()
    {
        var story = new Story().Provisioned(70, 70).Turns(1);
        var first = story.AcuFloor.Min;
        Assert.Equal(first, story.Provisioned(75, 75).Turns(2).AcuFloor.Min);
        Assert.True(story.Provisioned(90, 90).Turns(4).AcuFloor.Min >= 2 * first);
    }

    [Fact]
    public void A_prewarm_raises_both_floors()
    {
        var story = new Story().Seeing(seen => seen with { Prewarm = new DuePrewarm(null, 20, 4) }).Turns(1);
        Assert.Equal((5, 20), (story.ReaderFloor.Min, story.AcuFloor.Min));
        story.Seeing(seen => seen).Turns(40);
        Assert.Equal((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
    }

    [Fact]
    public void A_raise_that_came_to_nothing_is_tried_again()
    {
        var story = new Story().Provisioned(90, 90);
        var first = Assert.Single(story.Decide().Floors!);
        var again = Assert.Single(story.Seeing(seen => seen with { LastAcuFloor = FloorOutcome.Postponed }).Decide().Floors!, move => move.Floor == Floor.Acu);

        Assert.Equal(first, again);
    }

    [Fact]
    public void A_raise_that_is_tried_again_stays_within_a_range_that_has_shrunk()
    {
        var story = new Story().Provisioned(90, 90);
        story.Decide();
        Assert.Equal(8, Assert.Single(story.Floors(mostAcu: 8).Decide().Floors!, move => move.Floor == Floor.Acu).To);
    }

    private static ClusterPolicy Pinned(ClusterPolicy policy) => policy with { Shift = policy.Shift with { Ceiling = new Share(0.01) } };

    /// <summary>Hot for long enough to buy, and the raises have happened.</summary>
    internal static Story Hot(Func<Story, Story> told) => told(new Story().Provisioned(90, 90)).Turns(5);
}
