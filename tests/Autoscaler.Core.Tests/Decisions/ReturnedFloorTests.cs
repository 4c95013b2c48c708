using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Capacity minimums: restored when nothing needs them any more, and never fought over.</summary>
public sealed class ReturnedFloorTests
{
    [Fact]
    public void Floors_return_to_what_they_were_once_at_rest_and_drained_and_then_the_response_ends()
    {
        var story = ReasonTests.Drained().Serverless(2).Turns(40);

        Assert.Equal((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
        Assert.False(story.ReaderFloor.ScaleInSuspended);
        Assert.Contains(story.Decisions, decision => decision.Reason == Reason.AtRest);
    }

    [Fact]
    public void Scale_in_that_was_suspended_before_stays_so()
    {
        var story = new Story().Seeing(seen => seen with { ReaderFloor = seen.ReaderFloor! with { ScaleInSuspended = true } }).Provisioned(90, 90).Turns(5).Provisioned(15, 15, 15, 15).Turns(40);
        Assert.True(story.Decisions.SelectMany(decision => decision.Floors ?? []).Where(move => move.Floor == Floor.Readers).All(move => move.SuspendScaleIn));
        Assert.Null(story.Memory.Readers);
    }

    [Theory]
    [InlineData(5, 10, false)] // the pool is busy
    [InlineData(4.9, 16, false)] // connections are still there
    [InlineData(4.9, 15, true)]
    public void Drained_means_under_5_percent_busy_and_hardly_more_connections_than_before(double cpu, int connections, bool isRestored)
    {
        var story = FloorTests.Hot(story => story).Provisioned(15, 15, 15, 15).Serverless(cpu).Reader("s", reader => reader with { Connections = connections });
        Assert.Equal(isRestored, story.Turns(30).AcuFloor.Min == 2);
    }

    [Fact]
    public void Connections_that_are_never_renewed_keep_no_floor_for_ever() =>
        Assert.Equal(2, FloorTests.Hot(story => story).Provisioned(15, 15, 15, 15).Serverless(1).Reader("s", reader => reader with { Connections = 400 }).Turns(60).AcuFloor.Min);

    [Theory]
    [InlineData(7)]
    [InlineData(3)] // what it was before our raise, which had happened
    [InlineData(2)]
    public void A_floor_that_somebody_else_has_set_is_theirs(int theirs)
    {
        var story = FloorTests.Hot(story => story);
        Assert.Equal(5, story.ReaderFloor.Min);
        story.Turns(1).Floors(readers: theirs).Turns(5);

        Assert.Equal([Floor.Readers], story.Memory.ForeignFloors);
        Assert.Contains(story.Decisions, decision => decision.Announcement == Announcement.FloorForeign);
        story.Provisioned(15, 15, 15, 15).Turns(40);
        Assert.Equal(theirs, story.ReaderFloor.Min);
        Assert.False(story.ReaderFloor.ScaleInSuspended);
        Assert.Equal(2, story.AcuFloor.Min);
    }

    [Fact]
    public void A_response_that_turns_out_to_be_the_younger_undoes_what_it_has_raised()
    {
        var story = FloorTests.Hot(story => story);
        Assert.NotEqual((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
        Assert.Equal(Reason.Superseded, story.Seeing(seen => seen with { Others = [new OtherResponse("older", IsOlder: true)] }).Turns(1).Decisions[^1].Reason);
        Assert.Equal((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
    }

    [Fact]
    public void The_younger_undoes_no_raise_that_has_met_somebody_elses()
    {
        var story = new Story().Provisioned(90, 90).Turns(1);
        while (story.Decisions[^1].Floors is null)
        {
            story.Turns(1);
        }

        // The other response has made of the floors what this one wanted.
        var (readers, acu) = (story.ReaderFloor.Min, story.AcuFloor.Min);
        story.Seeing(seen => seen with { Others = [new OtherResponse("older", IsOlder: true)], LastReaderFloor = FloorOutcome.Foreign, LastAcuFloor = FloorOutcome.Foreign }).Turns(1);
        Assert.Equal((Reason.Superseded, null), (story.Decisions[^1].Reason, story.Decisions[^1].Floors));
        Assert.Equal((readers, acu), (story.ReaderFloor.Min, story.AcuFloor.Min));
    }

    [Fact]
    public void The_older_one_takes_the_others_floors_for_nobodys_hand_and_restores_its_own()
    {
        var story = FloorTests.Hot(story => story);
        var ours = story.AcuFloor.Min;
        story.Seeing(seen => seen with { Others = [new OtherResponse("younger", IsOlder: false)] }).Floors(acu: ours + 9).Turns(2);
        Assert.Empty(story.Memory.ForeignFloors);
        story.Seeing(seen => seen).Floors(acu: ours).Provisioned(15, 15, 15, 15).Turns(40);
        Assert.Equal((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
    }

    [Fact]
    public void A_floor_that_is_put_back_after_a_while_is_restored_after_all()
    {
        var story = FloorTests.Hot(story => story);
        var ours = story.AcuFloor.Min;
        story.Floors(acu: ours + 9).Turns(2);
        Assert.Equal([Floor.Acu], story.Memory.ForeignFloors);
        Assert.Equal(2, story.Floors(acu: ours).Provisioned(15, 15, 15, 15).Turns(40).AcuFloor.Min);
    }

    [Fact]
    public void While_nobody_knows_which_responses_are_running_no_floor_is_raised()
    {
        var story = new Story().Seeing(seen => seen with { KnowsResponses = false }).Provisioned(90, 90).Turns(8);
        Assert.Equal((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
        Assert.Contains(story.Decisions, decision => decision.Kind == DecisionKind.Shift);
        Assert.True(story.Seeing(seen => seen).Turns(2).ReaderFloor.Min > 3);
    }

    [Fact]
    public void A_floor_that_Provision_calls_foreign_is_left_alone()
    {
        var story = FloorTests.Hot(story => story).Seeing(seen => seen with { LastAcuFloor = FloorOutcome.Foreign }).Turns(1).Seeing(seen => seen);
        Assert.Equal([Floor.Acu], story.Memory.ForeignFloors);
        Assert.DoesNotContain(story.Provisioned(99, 99).Turns(5).Decisions[^5..].SelectMany(decision => decision.Floors ?? []), move => move.Floor == Floor.Acu);
    }

    [Fact]
    public void A_spike_during_the_return_raises_again_and_still_remembers_the_first_original()
    {
        var story = FloorTests.Hot(story => story).Provisioned(15, 15, 15, 15);
        while (story.AcuFloor.Min > 2)
        {
            story.Turns(1);
        }

        story.Provisioned(90, 90, 90, 90).Turns(10);
        Assert.True(story.AcuFloor.Min > 2);
        Assert.Equal((3, 2), (story.Memory.Readers!.Original, story.Memory.Acu!.Original));
    }

    /// <summary>A share of 0.2 at rest keeps a small reader busy for ever, and replica scaling must not wait for that.</summary>
    [Fact]
    public void Where_the_share_at_rest_is_not_zero_time_tells_that_the_pool_has_drained()
    {
        var story = FloorTests.Hot(story => story.Under(policy => policy with { Shift = policy.Shift with { Rest = new Share(0.2) } }).Share(0.2)).Provisioned(15, 15, 15, 15).Serverless(16);
        Assert.Contains(story.Turns(100).Decisions, decision => decision.Reason == Reason.AtRest);
        Assert.Equal((3, 2), (story.ReaderFloor.Min, story.AcuFloor.Min));
    }
}
