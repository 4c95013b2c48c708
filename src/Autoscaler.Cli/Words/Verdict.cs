using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Words;

/// <summary>What came of a simulation in one sentence, with everything in it that speaks against the autoscaler.</summary>
internal static class Verdict
{
    // A hundredth of a share is noise of the weights' rounding.
    private const double ShareApart = 0.01;

    public static string Of(Outcome outcome)
    {
        var runs = Comparison.Order(outcome);
        return runs.Count == 0
            ? "Nothing was run."
            : $"{ControllerWords.Title(runs[0].Controller)}: {string.Join("; ", Clauses(runs[0], [.. runs.Skip(1)]).OfType<string>())}.";
    }

    private static IEnumerable<string?> Clauses(RunOutcome ours, IReadOnlyList<RunOutcome> others) =>
    [
        Woken(ours),
        Overload(ours, others),
        Failures(ours, others),
        HadSpike(ours) && ours.ReliefSeconds is null ? "no relief before the end" : null,
        Reversals(ours, others),
        Cost(ours, others),
        ArePinned(ours) ? "connections stay where they are, so shifting helps little: the pools need a maximum lifetime" : null,
        Home(ours),
    ];

    private static string? Woken(RunOutcome ours) => (ours.Controller == ControllerWords.Ours && ours.Responses == 0, HadSpike(ours)) switch
    {
        (true, true) => "never woken, although demand reached the threshold",
        (true, false) => "never woken, as demand never reached the threshold",
        _ => null,
    };

    private static string Overload(RunOutcome ours, IReadOnlyList<RunOutcome> others)
    {
        var own = ours.OverloadSeconds;
        var better = Named(others.Where(run => run.OverloadSeconds < own), Seconds);
        var same = Named(others.Where(run => run.OverloadSeconds == own), _ => "");
        var worse = others.Where(run => run.OverloadSeconds > own).ToList();
        return (own == 0 ? "no overload" : $"{Amount.Seconds(own)} of overload")
            + (better is null ? "" : $", more than {better}")
            + (same is null ? "" : $", as much as {same}")
            + (worse.Count == 0 ? "" : better is null && same is null ? $" where {Have(worse)}" : $", less than {Named(worse, Seconds)}");
    }

    private static string? Failures(RunOutcome ours, IReadOnlyList<RunOutcome> others)
    {
        var own = Comparison.FailedPart(ours) ?? 0;
        var better = Named(others.Where(run => Comparison.FailedPart(run) < own), run => $" ({Amount.Percent(Comparison.FailedPart(run))})");
        return better is null ? null : $"{Amount.Percent(own)} of the requests failed, more than with {better}";
    }

    // A controller that never writes weights cannot turn them round.
    private static string? Reversals(RunOutcome ours, IReadOnlyList<RunOutcome> others)
    {
        if (ours.WeightWrites == 0)
        {
            return null;
        }

        var better = Named(others.Where(run => run.WeightWrites > 0 && run.Reversals < ours.Reversals), run => $" ({Amount.Count(run.Reversals)})");
        var count = ours.Reversals switch
        {
            0 => "no reversal",
            1 => "1 reversal",
            var many => $"{Amount.Count(many)} reversals",
        };
        return better is null ? count : $"{count}, more than {better}";
    }

    private static string Cost(RunOutcome ours, IReadOnlyList<RunOutcome> others)
    {
        var apart = others.ToLookup(run => Math.Round(ours.CostUsd - run.CostUsd, 2));
        return apart.Count == 0 ? Amount.Dollars(ours.CostUsd) : And([.. apart.Select(same => $"{Apart(same.Key)} {Named(same, _ => "")}")]);
    }

    private static string Apart(double dollars) => dollars switch
    {
        0 => "as dear as",
        > 0 => $"{Amount.Dollars(dollars)} more than",
        _ => $"{Amount.Dollars(-dollars)} less than",
    };

    private static string? Home(RunOutcome ours) =>
        ours.Timeline is [var first, .., var last] && last.Share > first.Share + ShareApart ? $"the share is still {Amount.Share(last.Share)} at the end" : null;

    private static bool HadSpike(RunOutcome run) => run.Moments.Any(moment => moment.Kind == MomentKind.Spike);

    private static bool ArePinned(RunOutcome run) =>
        run.Moments.Any(moment => MomentWords.Announced(moment) == Announcement.PoolsPinned) || run.Decisions.Any(timed => timed.Decision.Announcement == Announcement.PoolsPinned);

    private static string Seconds(RunOutcome run) => $" ({Amount.Seconds(run.OverloadSeconds)})";

    // "the AWS sample has 412 s and native scaling 912 s"
    private static string Have(IEnumerable<RunOutcome> runs) =>
        And([.. runs.Select((run, i) => $"{ControllerWords.InSentence(run.Controller)} {(i == 0 ? "has " : "")}{Amount.Seconds(run.OverloadSeconds)}")]);

    private static string? Named(IEnumerable<RunOutcome> runs, Func<RunOutcome, string> figure) =>
        And([.. runs.Select(run => ControllerWords.InSentence(run.Controller) + figure(run))]) is { Length: > 0 } names ? names : null;

    private static string And(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
