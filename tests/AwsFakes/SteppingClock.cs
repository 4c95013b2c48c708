namespace AwsFakes;

/// <summary>Whoever waits for a second at most finds that it has passed. Longer timers are limits, which nothing here ever reaches.</summary>
public sealed class SteppingClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(1);

    private readonly ManualClock clock = new(start);

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime <= LongestStep)
        {
            clock.Advance(dueTime);
            callback(state);
        }

        return new Spent();
    }

    private sealed class Spent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
