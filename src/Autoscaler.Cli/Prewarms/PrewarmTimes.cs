using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;
using Autoscaler.Functions;

namespace Autoscaler.Cli.Prewarms;

/// <summary>When a schedule starts, by the clock that the functions go by.</summary>
internal static class PrewarmTimes
{
    private const int MostMinutes = 366 * 24 * 60;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static bool IsDue(PrewarmPolicy entry, DateTimeOffset now) => MachineZones.Find(entry.Zone) is { } zone && PrewarmClock.IsDue(entry, now, zone);

    /// <returns>Null where it does not start within a year, or its zone is not known.</returns>
    public static DateTimeOffset? Next(PrewarmPolicy entry, DateTimeOffset now)
    {
        if (MachineZones.Find(entry.Zone) is not { } zone)
        {
            return null;
        }

        var moment = entry with { Duration = Minute };
        var from = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % Minute.Ticks), TimeSpan.Zero) + Minute;
        for (var i = 0; i < MostMinutes; i++)
        {
            if (PrewarmClock.IsDue(moment, from + (i * Minute), zone))
            {
                return from + (i * Minute);
            }
        }

        return null;
    }

    /// <summary>It names one minute of one day, and that is over.</summary>
    public static bool IsOver(PrewarmPolicy entry, DateTimeOffset now) =>
        entry.Zone == "UTC" && entry.Cron.Split(' ') is [var minute, var hour, var day, var month, "*"] && int.TryParse(minute, out _) && int.TryParse(hour, out _) && int.TryParse(day, out _) && int.TryParse(month, out _) && !IsDue(entry, now)
        && Next(entry, now) is { } next && next > now.AddDays(30);
}
