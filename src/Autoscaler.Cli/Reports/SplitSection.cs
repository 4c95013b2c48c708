using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports;

/// <summary>Where seconds and dollars went, a row per controller.</summary>
internal static class SplitSection
{
    public static Tag Overload(IReadOnlyList<RunOutcome> runs) => Section.Of(
        "Where the overload went",
        Section.Table(
            "Seconds of overload",
            SplitWords.Parts(runs[0].Overload).Select(part => part.What).Prepend("all").Prepend(""),
            runs.Select(run => Row(run, Amount.Seconds(run.OverloadSeconds), SplitWords.Parts(run.Overload).Select(part => Amount.Seconds(part.Seconds))))));

    public static Tag Cost(IReadOnlyList<RunOutcome> runs) => Section.Of(
        "What it cost",
        Section.Table(
            "Dollars of the run",
            SplitWords.Parts(runs[0].Cost).Select(part => part.What).Prepend("all").Prepend(""),
            runs.Select(run => Row(run, Amount.Dollars(run.CostUsd), SplitWords.Parts(run.Cost).Select(part => Amount.Dollars(part.Dollars))))));

    private static Tag Row(RunOutcome run, string whole, IEnumerable<string> parts) => new Tag("tr").Add(
        parts.Prepend(whole).Select(Section.Number).Prepend(Section.RowHead(ControllerWords.Title(run.Controller))));
}
