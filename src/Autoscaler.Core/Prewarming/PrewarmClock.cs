using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Prewarming;

/// <summary>
/// Which help is due by the clock. An entry is due from a minute that its cron allows, for its duration. A time that the zone's clock skips starts when the gap
/// ends; a time that comes twice starts twice: too much help costs a little, too little costs the spike.
/// </summary>
public static class PrewarmClock
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static bool IsDue(PrewarmPolicy prewarm, DateTimeOffset now, TimeZoneInfo zone)
    {
        var cron = CronText.Fields(prewarm.Cron);
        for (var start = Floor(now); start + prewarm.Duration > now; start -= Minute)
        {
            if (StartsAt(cron, start, zone))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="entries">All of the cluster.</param>
    /// <param name="now">The time.</param>
    /// <param name="zones">Which zones the machine knows; an entry of another one is never due.</param>
    /// <returns>Of those that are due, the most of each; null where none is.</returns>
    public static DuePrewarm? Due(IEnumerable<PrewarmPolicy> entries, DateTimeOffset now, Func<string, TimeZoneInfo?> zones)
    {
        var due = entries.Where(entry => zones(entry.Zone) is { } zone && IsDue(entry, now, zone)).ToList();
        return due.Count == 0 ? null : new DuePrewarm(due.Max(entry => entry.Share), due.Max(entry => entry.MinAcu), due.Max(entry => entry.Readers));
    }

    // In most minutes one local time comes; at the end of a gap, all that were skipped come with it.
    private static bool StartsAt(CronFields cron, DateTimeOffset start, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(start, zone).DateTime;
        var next = TimeZoneInfo.ConvertTime(start - Minute, zone).DateTime + Minute;
        for (var time = next < local ? next : local; time <= local; time += Minute)
        {
            if (cron.Allow(time))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTimeOffset Floor(DateTimeOffset now) => new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
