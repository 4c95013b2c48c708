using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>What people hear, and that they hear it once.</summary>
public sealed class AnnouncementTests
{
    private static readonly Dictionary<Announcement, Func<Story>> Stories = new()
    {
        [Announcement.Started] = () => new Story().Provisioned(55, 55).Turns(3),
        [Announcement.FirstShift] = () => new Story().Provisioned(90, 90).Turns(3),
        [Announcement.AtCapacity] = () => Full().Turns(3),
        [Announcement.Evacuated] = () => new Story().Share(0.5).Reader("s", Failed).Turns(3, 30),
        [Announcement.HandEdit] = () => new Story().Turns(1).SetTo(200, 55).Turns(3),
        [Announcement.RecordsWrong] = () => new Story().Seeing(seen => seen with { Records = seen.Records! with { Strangers = 1 } }).Turns(3),
        [Announcement.OverrideUnreadable] = () => new Story().Seeing(seen => seen with { Override = new OverrideReading(false, null) }).Turns(3),
        [Announcement.Paused] = () => new Story().Pause().Turns(3),
        [Announcement.WriteDenied] = Denied,
        [Announcement.LoadUnknown] = () => new Story().Silent("p0", "p1").Turns(3, 30),
        [Announcement.PoolsPinned] = () => new Story().Provisioned(85, 85).Turns(16),
        [Announcement.BudgetSpent] = () => ReasonTests.Spent(OnExceed.Alert).Turns(3),
        [Announcement.FloorForeign] = () => new Story().Provisioned(90, 90).Turns(5).Floors(readers: 9).Turns(3),
        [Announcement.FloorDenied] = () => new Story().Seeing(seen => seen with { LastAcuFloor = FloorOutcome.Denied }).Turns(3),
        [Announcement.Finished] = () => new Story().Provisioned(55, 55).Turns(3).Provisioned(30, 30).Turns(6),
    };

    public static TheoryData<Announcement> Announcements => [.. Enum.GetValues<Announcement>()];

    [Theory]
    [MemberData(nameof(Announcements))]
    public void Every_announcement_has_a_story_and_is_made_once(Announcement announcement) =>
        Assert.Single(Stories[announcement]().Turns(20).Decisions, decision => decision.Announcement == announcement);

    [Theory]
    [InlineData(0.9, 16, false)] // hot, but the serverless pool works
    [InlineData(0.02, 10, false)] // pools may still be turning over
    [InlineData(0.02, 16, true)]
    public void Pools_are_called_pinned_when_the_share_has_had_time_to_arrive_and_nothing_came(double serverless, int turns, bool isPinned) => Assert.Equal(
        isPinned, new Story().Provisioned(85, 85).Serverless(serverless * 100).Turns(turns).Decisions.Any(decision => decision.Announcement == Announcement.PoolsPinned));

    [Theory]
    [InlineData(900, 100, 45, true)] // a busy serverless pool that has got a tenth of the connections
    [InlineData(900, 100, 20, false)] // RDS may not have counted the new ones yet
    [InlineData(300, 700, 45, false)]
    public void Connections_that_RDS_counts_tell_it_however_busy_the_few_that_came_keep_the_serverless_pool(int provisioned, int serverless, int turns, bool isPinned) => Assert.Equal(
        isPinned,
        new Story().Provisioned(85, 85).Serverless(90).Reader("s", reader => reader with { Connections = serverless })
            .Reader("p0", reader => reader with { Connections = provisioned }).Turns(turns).Decisions.Any(decision => decision.Announcement == Announcement.PoolsPinned));

    [Fact]
    public void A_blip_that_was_over_when_somebody_looked_is_not_announced() =>
        Assert.DoesNotContain(new Story().Turns(6).Decisions, decision => decision.Announcement is not null);

    [Fact]
    public void A_first_shift_says_that_it_has_started_too() =>
        Assert.DoesNotContain(new Story().Provisioned(90, 90).Turns(5).Decisions, decision => decision.Announcement == Announcement.Started);

    private static ObservedReader Failed(ObservedReader reader) => reader with { Status = "failed", NewestAt = PlantRun.Zero };

    private static Story Full() => new Story().Provisioned(90, 90).Serverless(99).Reader("s", reader => reader with { Acu = 64 });

    private static Story Denied()
    {
        var story = new Story().Provisioned(90, 90);
        story.Decide(outcome: ShiftOutcome.Denied);
        story.Decide(outcome: ShiftOutcome.Denied);
        return story;
    }
}
