namespace Autoscaler.Simulation;

/// <summary>Time that stands still until the simulation moves it, and never backwards.</summary>
public sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    /// <summary>A timer that never rings: no time passes within a handler, and one of the real clock would ring when the machine is slow.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new StandingTimer();

    public void MoveTo(DateTimeOffset later)
    {
        if (later < now)
        {
            throw new ArgumentOutOfRangeException(nameof(later), later, $"Virtual time stands at {now:O} and does not run backwards.");
        }

        now = later.ToUniversalTime();
    }

    private sealed class StandingTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
