using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Words;

/// <summary>The decisions of a run, with those that only repeat the one before folded into it.</summary>
internal static class DecisionLines
{
    public static IReadOnlyList<DecisionLine> Of(RunOutcome run) => Of(run.Decisions);

    public static IReadOnlyList<DecisionLine> Of(IEnumerable<TimedDecision> decisions)
    {
        var lines = new List<DecisionLine>();
        foreach (var timed in decisions)
        {
            if (lines is [.., var last] && Repeats(last, timed))
            {
                lines[^1] = last with { To = timed.T, Turns = last.Turns + 1 };
            }
            else
            {
                lines.Add(new DecisionLine(timed.T, timed.T, timed.Response, 1, timed.Decision));
            }
        }

        return lines;
    }

    private static bool Repeats(DecisionLine last, TimedDecision next) =>
        next.Decision is { Kind: DecisionKind.Hold, Announcement: null, Floors: null or { Count: 0 } }
        && last.Decision.Kind == DecisionKind.Hold
        && last.Decision.Reason == next.Decision.Reason
        && last.Response == next.Response;
}
