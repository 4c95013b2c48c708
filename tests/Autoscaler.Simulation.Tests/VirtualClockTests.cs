namespace Autoscaler.Simulation.Tests;

public class VirtualClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Stands_still_until_it_is_moved()
    {
        var clock = new VirtualClock(Noon);
        Assert.Equal(clock.GetUtcNow(), clock.GetUtcNow());
        clock.MoveTo(Noon.AddSeconds(5));
        Assert.Equal(Noon.AddSeconds(5), clock.GetUtcNow());
    }

    [Fact]
    public void Measures_elapsed_time_in_virtual_time()
    {
        var clock = new VirtualClock(Noon);
        var start = clock.GetTimestamp();
        clock.MoveTo(Noon.AddMinutes(3));
        Assert.Equal(TimeSpan.FromMinutes(3), clock.GetElapsedTime(start));
    }

    [Fact]
    public void Does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new VirtualClock(Noon).MoveTo(Noon.AddTicks(-1)));

    [Fact]
    public void Rings_no_timer_however_slow_the_machine_is()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(1), new VirtualClock(Noon));
        Assert.False(soon.Token.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public void Knows_no_time_zone_but_utc()
    {
        var clock = new VirtualClock(new DateTimeOffset(2026, 11, 20, 21, 0, 0, TimeSpan.FromHours(9)));
        Assert.Equal(TimeSpan.Zero, clock.GetLocalNow().Offset);
        Assert.Equal(Noon, clock.GetUtcNow());
    }
}
