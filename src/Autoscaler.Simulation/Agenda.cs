namespace Autoscaler.Simulation;

/// <summary>What is going to happen, in the order of time; of two things at one time, the one that was asked for first. Time moves only here.</summary>
public sealed class Agenda(VirtualClock clock)
{
    private readonly PriorityQueue<Action, (long At, long Number)> queue = new();

    private long number;

    /// <summary>Called after each thing that happens.</summary>
    public Action? AfterEach { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public void At(DateTimeOffset time, Action happening) => queue.Enqueue(happening, (Math.Max(time.UtcTicks, Now.UtcTicks), number++));

    public void In(TimeSpan later, Action happening) => At(Now + later, happening);

    /// <summary>From now on, again and again.</summary>
    public void Every(TimeSpan interval, Action happening) => In(interval, () =>
    {
        Every(interval, happening);
        happening();
    });

    /// <summary>Everything until then, that time included.</summary>
    public void RunUntil(DateTimeOffset end)
    {
        while (queue.TryPeek(out var happening, out var next) && next.At <= end.UtcTicks)
        {
            queue.Dequeue();
            clock.MoveTo(new DateTimeOffset(next.At, TimeSpan.Zero));
            happening();
            AfterEach?.Invoke();
        }

        clock.MoveTo(end);
    }
}
