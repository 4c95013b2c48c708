using Autoscaler.Cli.Accounts;

namespace Autoscaler.Cli.Drilling;

/// <summary>A game day in the account, second by second: pushes and looks, until everything has been seen or the time is over.</summary>
internal sealed class DrillRun
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly DrillPlan plan;

    private readonly Outside outside;

    private readonly DateTimeOffset first;

    private readonly DrillPush push;

    private readonly DrillWatch watch;

    public DrillRun(DrillPlan plan, Outside outside)
    {
        (this.plan, this.outside) = (plan, outside);
        first = NextSecond(outside.Clock.GetUtcNow());
        (push, watch) = (new DrillPush(plan, outside, first), new DrillWatch(plan, outside));
    }

    /// <summary>In the order of the chain.</summary>
    public IReadOnlyList<DrillStage> Stages =>
    [
        new(StageWords.Accepted, After(push.AcceptedAt)),
        .. ((string[])[StageWords.Metric, StageWords.Started, StageWords.Decided, StageWords.Shift, StageWords.Written, StageWords.InSync, .. plan.Request.IsHomeAwaited ? [StageWords.Home] : Array.Empty<string>()])
            .Select(stage => new DrillStage(stage, After(watch.At(stage)))),
    ];

    /// <summary>What went wrong on the way and was tried again.</summary>
    public IEnumerable<string> Troubles => ((string?[])[push.Trouble, watch.Trouble]).OfType<string>().Distinct(StringComparer.Ordinal);

    public bool HasPushed => push.AcceptedAt is not null;

    /// <summary>Whether the responses that were seen have ended, so that nobody listens any more.</summary>
    public bool HasEnded => watch.HasEnded;

    private bool IsDone => Stages.All(stage => stage.At is not null) && (!plan.IsEndAwaited || HasEnded);

    /// <param name="tell">Is told what was reached last, and how many seconds have gone by.</param>
    /// <param name="stop">Ends it at once.</param>
    public async Task Go(Action<string, double> tell, CancellationToken stop)
    {
        while (true)
        {
            var now = outside.Clock.GetUtcNow();
            tell(Stages.LastOrDefault(stage => stage.At is not null)?.What ?? "samples are on their way", Math.Max(0, (now - first).TotalSeconds));
            await push.Due(now, stop);
            if (now >= first)
            {
                await watch.Look(stop);
            }

            if (IsDone || now - first >= plan.Limit)
            {
                return;
            }

            await Task.Delay(UntilNextSecond(), outside.Clock, stop);
        }
    }

    // A delay is cut to whole milliseconds, and one that ends too soon would be followed by another.
    private TimeSpan UntilNextSecond()
    {
        var now = outside.Clock.GetUtcNow();
        return TimeSpan.FromMilliseconds(Math.Ceiling((NextSecond(now) - now).TotalMilliseconds));
    }

    private double? After(DateTimeOffset? at) => at is { } time ? Math.Round((time - first).TotalSeconds, 1) : null;

    private static DateTimeOffset NextSecond(DateTimeOffset now) => now.AddTicks(Second.Ticks - (now.UtcTicks % Second.Ticks));
}
