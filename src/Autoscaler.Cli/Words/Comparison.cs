using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Words;

/// <summary>Controllers side by side: what is compared, and whose value is the best.</summary>
internal static class Comparison
{
    // Weight writes and responses are neither good nor bad, and hours of readers and ACU are judged by what they cost together.
    private static readonly IReadOnlyList<Measure> Measures =
    [
        new("overload", run => run.OverloadSeconds, Amount.Seconds, Judged.NoneIsWorst),
        new("time to first weights", run => run.DetectSeconds, Amount.Seconds, Judged.NoneIsWorst),
        new("relief after", run => run.ReliefSeconds, Amount.Seconds, Judged.NoneIsWorst),
        new("requests failed", run => run.FailedRequests, Amount.Count, Judged.NoneIsWorst),
        new("requests failed, part", FailedPart, Amount.Percent, Judged.NoneIsWorst),
        new("p50", run => run.P50Ms, Amount.Milliseconds, Judged.NoneIsWorst),
        new("p99", run => run.P99Ms, Amount.Milliseconds, Judged.NoneIsWorst),
        new("reversals", run => run.WeightWrites == 0 ? null : run.Reversals, Amount.Count, Judged.AmongThose),
        new("weight writes", run => run.WeightWrites, Amount.Count, Judged.Not),
        new("responses", run => run.Responses, Amount.Count, Judged.Not),
        new("reader-hours", run => run.ReaderHours, Amount.Number, Judged.Not),
        new("ACU-hours", run => run.AcuHours, Amount.Number, Judged.Not),
        new("cost", run => run.CostUsd, Amount.Dollars, Judged.NoneIsWorst),
        new("API calls an hour", CallsAnHour, Amount.Count, Judged.NoneIsWorst),
    ];

    /// <summary>Ours first, the others as they came.</summary>
    public static IReadOnlyList<RunOutcome> Order(Outcome outcome) => [.. outcome.Runs.OrderByDescending(run => run.Controller == ControllerWords.Ours)];

    public static IReadOnlyList<ComparisonRow> Of(IReadOnlyList<RunOutcome> runs) => [.. Measures.Select(measure => Row(measure, runs))];

    public static double? FailedPart(RunOutcome run) => run.Requests > 0 ? (double)run.FailedRequests / run.Requests : null;

    // What looks the same to people is equally good.
    private static ComparisonRow Row(Measure measure, IReadOnlyList<RunOutcome> runs)
    {
        var texts = runs.Select(run => measure.Text(measure.Value(run))).ToList();
        var compared = texts.Where(text => measure.Judged == Judged.NoneIsWorst || text != Amount.Nothing).Distinct(StringComparer.Ordinal);
        var best = measure.Judged != Judged.Not && compared.Skip(1).Any()
            ? measure.Text(runs.Min(run => measure.Value(run)))
            : Amount.Nothing;
        return new ComparisonRow(measure.What, [.. texts.Select(text => new ComparisonCell(text, text != Amount.Nothing && text == best))]);
    }

    private static double? CallsAnHour(RunOutcome run) =>
        run.Timeline.Count > 0 ? run.ApiCalls.Values.Sum(calls => (double)calls) * 3600 / run.Timeline.Count : null;

    private sealed record Measure(string What, Func<RunOutcome, double?> Value, Func<double?, string> Text, Judged Judged);

    // Less is better, or nothing is; what never happened is worse than anything, or does not take part.
    private enum Judged
    {
        Not,
        AmongThose,
        NoneIsWorst,
    }
}
