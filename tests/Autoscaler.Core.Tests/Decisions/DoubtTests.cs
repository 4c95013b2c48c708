using Autoscaler.Core.Decisions;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Readers that are new, silent or late, and a response that has forgotten everything.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData(119, 8)]
    [InlineData(121, 12)]
    public void A_new_reader_counts_once_it_is_warm(int age, double capacity)
    {
        var story = new Story().Provisioned(50, 50, 50).Turns(1);
        story.Reader("p2", reader => reader with { CreatedAt = story.Now.AddSeconds(10 - age) }).Forgets();
        Assert.Equal(capacity, story.Turn().Explanation.Capacity);
    }

    [Fact]
    public void A_reader_that_appears_in_a_response_is_warm_two_minutes_later_whatever_its_age()
    {
        var story = new Story().Turns(1).Provisioned(50, 50, 50).Turns(12);
        Assert.Equal(8, story.Decisions[^1].Explanation.Capacity);
        Assert.Equal(12, story.Turn().Explanation.Capacity);
    }

    [Theory]
    [InlineData("available", 12)] // silence is not a restart
    [InlineData("rebooting", 8)]
    public void Only_a_reader_that_stopped_serving_has_to_warm_up_again(string status, double capacity)
    {
        var story = new Story().Provisioned(50, 50, 50).Turns(1).Silent("p2").Reader("p2", reader => reader with { Status = status }).Turns(2)
            .Silent().Reader("p2", reader => reader with { Status = "available" });
        Assert.Equal(capacity, story.Turn().Explanation.Capacity);
    }

    /// <summary>A cold cache shows 100 %; the two others are half busy, so at most half of it is work.</summary>
    [Fact]
    public void A_cold_reader_has_at_most_the_work_that_the_warm_ones_have() =>
        Assert.Equal(6, new Story().Turns(1).Provisioned(50, 50, 100).Turn().Explanation.ProvisionedBusy);

    [Fact]
    public void While_no_reader_is_warm_the_ready_ones_count_for_going_out_and_nothing_comes_home()
    {
        var story = Cold(new Story().Provisioned(90, 90));
        Assert.Equal(DecisionKind.Shift, story.Turn().Kind);
        Assert.All(Cold(new Story().Share(0.5).Provisioned(1, 1)).Under(policy => policy with { Readers = policy.Readers with { WarmUp = TimeSpan.FromHours(1) } }).Turns(20).Decisions,
            decision => Assert.Equal(DecisionKind.Hold, decision.Kind));
    }

    [Fact]
    public void A_silent_reader_does_not_count_for_going_out() => Assert.Null(new Story().Provisioned(50, 99).Silent("p1").Turn().To);

    /// <summary>Fully loaded it would have 4 of 8 vCPU, which is more than fits back.</summary>
    [Fact]
    public void A_silent_reader_counts_as_fully_loaded_for_coming_home()
    {
        Assert.Equal(0, new Story().Share(0.3).Provisioned(10, 10).Turns(20).Weights.Serverless);
        Assert.All(new Story().Share(0.3).Provisioned(10, 10).Silent("p1").Turns(20).Decisions, decision => Assert.Equal(DecisionKind.Hold, decision.Kind));
    }

    [Theory]
    [InlineData(CpuBasis.Maximum, DecisionKind.Hold)] // 16 vCPU, for all that anybody knows
    [InlineData(CpuBasis.Unknown, DecisionKind.Shift)] // its CPU would have told nothing anyway
    public void A_silent_serverless_reader_counts_as_fully_loaded_where_its_CPU_means_something(CpuBasis basis, DecisionKind kind) => Assert.Equal(
        kind, new Story().Under(policy => policy with { Serverless = policy.Serverless with { CpuBasis = basis } }).Share(0.5).Provisioned(10, 10).Silent("s0").Turns(6).Turn().Kind);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    [InlineData(-30, true)]
    [InlineData(-31, false)]
    public void A_sample_counts_for_30_seconds_and_one_from_the_future_no_longer(int age, bool counts)
    {
        var story = new Story().Turns(2);
        var reason = story.Reader("p", reader => reader with { NewestAt = story.Now.AddSeconds(10 - age) }).Turn().Reason;
        Assert.Equal(counts, reason != Reason.LoadUnknown);
    }

    [Fact]
    public void The_panic_window_ends_at_the_newest_sample()
    {
        var story = new Story().Reader("p", reader => reader with { Cpu = [10, 10, 10, 10, 80, null, 80, 80, 80] });
        Assert.Equal(6.4, story.Turn().Explanation.ProvisionedBusy!.Value, 6);
    }

    [Fact]
    public void A_reader_whose_log_is_late_speaks_for_itself_with_its_own_last_seconds()
    {
        var story = new Story().Turns(1);
        story.Reader("p1", reader => reader with { NewestAt = story.Now.AddSeconds(-5), Cpu = [0, 0, 50, 50, 50, 50, 50] });
        Assert.Equal((0.3 * 4) + (0.5 * 4), story.Turn().Explanation.ProvisionedBusy!.Value, 6);
    }

    [Fact]
    public void Without_a_count_of_vCPU_the_reader_is_the_unit() =>
        Assert.Equal(2, new Story().Reader("p", reader => reader with { Vcpus = null }).Turn().Explanation.Capacity);

    [Theory]
    [InlineData(3, Reason.AwaitingSamples)] // samples end at the wake-up
    [InlineData(4, Reason.DemandAboveTarget)]
    public void The_first_sample_after_the_wake_up_is_waited_for(int seconds, Reason reason) => Assert.Equal(reason, new Story().Provisioned(90, 90).Turn(seconds).Reason);

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public void A_wake_up_of_another_time_is_not_waited_for(int offset) => Assert.NotEqual(
        Reason.AwaitingSamples, new Story().Seeing(seen => seen with { WokenAt = seen.At.AddSeconds(offset) }).Turn().Reason);

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void Samples_are_waited_for_20_seconds_at_most(int seconds, bool isWaiting)
    {
        var woken = PlantRun.Zero.AddSeconds(30);
        var story = new Story().Reader("p", reader => reader with { NewestAt = woken }).Seeing(seen => seen with { WokenAt = woken });
        Assert.Equal(isWaiting, story.Turn(seconds).Reason == Reason.AwaitingSamples);
    }

    [Fact]
    public void A_response_without_a_memory_takes_what_it_finds_as_given_for_ever_and_waits_a_window_before_it_takes_anything_back()
    {
        var story = new Story().Share(0.5).Provisioned(20, 20).Turns(3).Forgets();
        var first = story.Turn();

        Assert.Equal((128 / 255.0, 128 / 255.0), (first.Explanation.AchievedLow!.Value.Value, first.Explanation.AchievedHigh!.Value.Value));
        Assert.All(story.Turns(5).Decisions[^5..], decision => Assert.Equal(Reason.ReclaimWindow, decision.Reason));
        Assert.Equal(Reason.ProjectionFits, story.Turn().Reason);
    }

    [Fact]
    public void A_response_without_a_memory_goes_on_going_out() => Assert.Equal(
        DecisionKind.Shift, new Story().Provisioned(70, 70).Turns(1).Forgets().Provisioned(90, 90).Turn().Kind);

    private static Story Cold(Story story) => story.Reader("p", reader => reader with { CreatedAt = PlantRun.Zero.AddSeconds(9) });
}
