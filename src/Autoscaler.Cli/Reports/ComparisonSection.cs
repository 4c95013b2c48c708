using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports;

/// <summary>The controllers side by side.</summary>
internal static class ComparisonSection
{
    public static Tag Of(IReadOnlyList<RunOutcome> runs)
    {
        var rows = Comparison.Of(runs).Select(row => new Tag("tr").Add(Section.RowHead(row.What)).Add(row.Cells.Select(Cell)));
        return Section.Of(
            "Compared",
            Section.Table("Controllers side by side; * marks the best value", runs.Select(run => ControllerWords.Title(run.Controller)).Prepend(""), rows));
    }

    private static Tag Cell(ComparisonCell cell) => cell.IsBest
        ? new Tag("td", $"{cell.Text}\u00a0*").With("class", "number best")
        : new Tag("td", cell.Text).With("class", "number");
}
