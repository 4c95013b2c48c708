using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Words;

/// <summary>Where seconds and dollars went: what each part is called, and how much of it there was.</summary>
internal static class SplitWords
{
    public static IReadOnlyList<(string What, int Seconds)> Parts(OverloadSplit split) =>
    [
        ("before the first weights", split.Detection),
        ("while DNS spread them", split.Dns),
        ("while connections followed", split.Turnover),
        ("while serverless had no room", split.Serverless),
        ("otherwise", split.Rest),
    ];

    public static IReadOnlyList<(string What, double Dollars)> Parts(CostSplit split) =>
    [
        ("readers", split.Readers),
        ("serverless", split.Serverless),
        ("controller", split.Controller),
    ];

    /// <summary>"78 s: 12 s before the first weights, 66 s while connections followed".</summary>
    public static string Overload(RunOutcome run)
    {
        var parts = Parts(run.Overload).Where(part => part.Seconds > 0).Select(part => $"{Amount.Seconds(part.Seconds)} {part.What}").ToList();
        return Whole(run.OverloadSeconds == 0 ? "none" : Amount.Seconds(run.OverloadSeconds), parts);
    }

    /// <summary>"$12.30: readers $9.10, serverless $3.20".</summary>
    public static string Cost(RunOutcome run)
    {
        var parts = Parts(run.Cost).Where(part => part.Dollars > 0).Select(part => $"{part.What} {Amount.Dollars(part.Dollars)}").ToList();
        return Whole(Amount.Dollars(run.CostUsd), parts);
    }

    private static string Whole(string whole, List<string> parts) => parts.Count == 0 ? whole : $"{whole}: {string.Join(", ", parts)}";
}
