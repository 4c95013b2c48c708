namespace Autoscaler.Simulation.Tests;

public class AgendaTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly Agenda agenda = new(new VirtualClock(Noon));

    private readonly List<string> happened = [];

    [Fact]
    public void Things_happen_in_the_order_of_time_and_at_one_time_in_the_order_of_asking()
    {
        agenda.In(TimeSpan.FromSeconds(2), () => happened.Add("late"));
        agenda.In(TimeSpan.FromSeconds(1), () => happened.Add("first"));
        agenda.In(TimeSpan.FromSeconds(1), () => happened.Add("second"));
        agenda.RunUntil(Noon.AddSeconds(2));
        Assert.Equal(["first", "second", "late"], happened);
    }

    [Fact]
    public void What_was_asked_for_in_the_past_happens_now()
    {
        agenda.RunUntil(Noon.AddSeconds(5));
        agenda.At(Noon, () => happened.Add($"{agenda.Now:HH:mm:ss}"));
        agenda.RunUntil(Noon.AddSeconds(6));
        Assert.Equal(["12:00:05"], happened);
    }

    [Fact]
    public void What_lies_beyond_the_end_waits()
    {
        agenda.Every(TimeSpan.FromSeconds(10), () => happened.Add("again"));
        agenda.RunUntil(Noon.AddSeconds(39));
        Assert.Equal(3, happened.Count);
        agenda.RunUntil(Noon.AddSeconds(40));
        Assert.Equal(4, happened.Count);
    }
}
