using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Drilling;

/// <summary>When each stage was reached, read off a run.</summary>
internal static class DrillStages
{
    // Of the share that was asked for first.
    private const double Half = 0.5;

    /// <returns>Null where demand never reached the threshold: there was nothing to drill.</returns>
    public static IReadOnlyList<DrillStage>? Of(RunOutcome run)
    {
        if (run.Moments.Where(moment => moment.Kind == MomentKind.Spike).Select(moment => (int?)moment.T).FirstOrDefault() is not { } spike)
        {
            return null;
        }

        var wanted = run.Timeline.Where(row => row.T >= spike && row.Share > 0).Select(row => row.Share).FirstOrDefault();
        return
        [
            new(StageWords.Started, First(run.Moments.Where(moment => moment.Kind == MomentKind.Detected).Select(moment => moment.T))),
            new(StageWords.Decided, First(run.Decisions.Select(decision => decision.T))),
            new(StageWords.Shift, First(run.Decisions.Where(decision => decision.Decision.Kind == DecisionKind.Shift).Select(decision => decision.T))),
            new(StageWords.Written, First(run.Moments.Where(moment => moment.Kind == MomentKind.FirstShift).Select(moment => moment.T))),
            new("the first connections have followed", wanted > 0 ? First(run.Timeline.Where(row => row.AchievedShare > 0).Select(row => row.T)) : null),
            new("half of what was asked for has followed", wanted > 0 ? First(run.Timeline.Where(row => row.AchievedShare >= Half * wanted).Select(row => row.T)) : null),
            new("the provisioned pool stays below detect.cpu", run.ReliefSeconds),
            new(StageWords.Home, First(run.Moments.Where(moment => moment.Kind == MomentKind.BackAtRest).Select(moment => moment.T))),
        ];

        int? First(IEnumerable<int> seconds) => seconds.Where(second => second >= spike).Select(second => (int?)(second - spike)).FirstOrDefault();
    }
}
