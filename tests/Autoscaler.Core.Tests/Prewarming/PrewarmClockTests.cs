using System.Globalization;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;

namespace Autoscaler.Core.Tests.Prewarming;

public class PrewarmClockTests
{
    [Theory]
    [InlineData("2026-11-20T10:44:59Z", false)]
    [InlineData("2026-11-20T10:45:00Z", true)]
    [InlineData("2026-11-20T11:14:59Z", true)]
    [InlineData("2026-11-20T11:15:00Z", false)]
    [InlineData("2026-11-21T10:45:00Z", false)]
    public void Is_due_from_its_minute_for_its_duration(string now, bool due) => Assert.Equal(due, IsDue("45 10 * * FRI", "UTC", now));

    [Theory]
    [InlineData("0 0 13 * *", "2026-11-13T00:00:00Z", true)]
    [InlineData("0 0 13 * FRI", "2026-11-20T00:00:00Z", true)]
    [InlineData("0 0 13 * FRI", "2026-12-13T00:00:00Z", true)]
    [InlineData("0 0 13 * FRI", "2026-12-14T00:00:00Z", false)]
    [InlineData("0 0 * * 0", "2026-11-22T00:00:00Z", true)]
    [InlineData("0 0 * * 7", "2026-11-22T00:00:00Z", true)]
    [InlineData("0 0 * * SUN-SAT", "2026-11-22T00:00:00Z", true)]
    [InlineData("0 0 * DEC *", "2026-11-22T00:00:00Z", false)]
    [InlineData("*/20 * * * *", "2026-11-22T07:40:00Z", true)]
    [InlineData("5,50 8-9 * * *", "2026-11-22T09:50:00Z", true)]
    [InlineData("5,50 8-9 * * *", "2026-11-22T10:50:00Z", false)]
    public void Reads_the_five_fields_as_cron_does(string cron, string now, bool due) => Assert.Equal(due, IsDue(cron, "UTC", now));

    [Theory]
    [InlineData("2026-11-20T01:45:00Z", true)]
    [InlineData("2026-11-20T10:45:00Z", false)]
    public void Reads_the_zones_clock(string now, bool due) => Assert.Equal(due, IsDue("45 10 * * FRI", "Asia/Seoul", now));

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", false)]
    [InlineData("2026-03-29T01:00:00Z", true)]
    [InlineData("2026-03-29T01:29:59Z", true)]
    [InlineData("2026-03-29T01:30:00Z", false)]
    public void A_time_that_the_clock_skips_starts_when_the_gap_ends(string now, bool due) => Assert.Equal(due, IsDue("30 2 * * *", "Europe/Berlin", now));

    [Theory]
    [InlineData("2026-10-25T00:29:59Z", false)]
    [InlineData("2026-10-25T00:30:00Z", true)]
    [InlineData("2026-10-25T01:00:00Z", false)]
    [InlineData("2026-10-25T01:30:00Z", true)]
    [InlineData("2026-10-25T02:00:00Z", false)]
    public void A_time_that_comes_twice_starts_twice(string now, bool due) => Assert.Equal(due, IsDue("30 2 * * *", "Europe/Berlin", now));

    [Theory]
    [InlineData("2026-10-25T22:59:59Z", true)]
    [InlineData("2026-10-25T23:00:00Z", false)]
    public void A_long_day_does_not_lengthen_the_help(string now, bool due) => Assert.Equal(due, IsDue("0 1 * * *", "Europe/Berlin", now, hours: 24));

    [Fact]
    public void Of_several_that_are_due_it_is_the_most_of_each()
    {
        var now = new DateTimeOffset(2026, 11, 20, 10, 50, 0, TimeSpan.Zero);
        PrewarmPolicy[] entries =
        [
            new("45 10 * * *", "UTC", TimeSpan.FromMinutes(30), new Share(0.2), 8, null),
            new("40 10 * * *", "UTC", TimeSpan.FromMinutes(30), new Share(0.3), null, 4),
            new("40 9 * * *", "UTC", TimeSpan.FromMinutes(30), new Share(0.9), 64, 9),
            new("45 10 * * *", "Nowhere/Atlantis", TimeSpan.FromMinutes(30), new Share(0.9), 64, 9),
        ];

        Assert.Equal(new DuePrewarm(new Share(0.3), 8, 4), PrewarmClock.Due(entries, now, Zone));
        Assert.Null(PrewarmClock.Due(entries[2..], now, Zone));
    }

    private static TimeZoneInfo? Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    private static bool IsDue(string cron, string zone, string now, double hours = 0.5) => PrewarmClock.IsDue(
        new PrewarmPolicy(cron, zone, TimeSpan.FromHours(hours), new Share(0.2), null, null), DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), Zone(zone)!);
}
