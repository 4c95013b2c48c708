namespace Autoscaler.Simulation;

/// <summary>Time that stands still until the simulation moves it, and never backwards.</summary>
public sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    public void MoveTo(DateTimeOffset later)
    {
        if (later < now)
        {
            throw new ArgumentOutOfRangeException(nameof(later), later, $"Virtual time stands at {now:O} and does not run backwards.");
        }

        now = later.ToUniversalTime();
    }
}
