using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>Controllers side by side, ours first; in several tables where they do not fit beside each other.</summary>
internal static class ComparisonTable
{
    private const int FirstColumn = 24;

    private const int OtherColumn = 17;

    private const string BestMark = " *";

    public static void Write(IAnsiConsole console, Outcome outcome)
    {
        var runs = Comparison.Order(outcome);
        var rows = Comparison.Of(runs);
        var fitting = (console.Profile.Width - FirstColumn) / OtherColumn;
        foreach (var columns in Enumerable.Range(0, runs.Count).Chunk(fitting))
        {
            console.Write(TableOf(runs, rows, columns).Border(console.Profile.Capabilities.Unicode ? TableBorder.Simple : TableBorder.Ascii));
        }

        if (rows.Any(row => row.Cells.Any(cell => cell.IsBest)))
        {
            console.Write(new Paragraph("* the best of them\n", Palette.Quiet));
        }
    }

    private static Table TableOf(IReadOnlyList<RunOutcome> runs, IReadOnlyList<ComparisonRow> rows, IReadOnlyList<int> columns)
    {
        var table = new Table().AddColumn("");
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(ControllerWords.Title(runs[column].Controller) + Blank, Palette.Heading)).RightAligned());
        }

        foreach (var row in rows)
        {
            table.AddRow([new Text(row.What), .. columns.Select(column => Cell(row.Cells[column]))]);
        }

        return table;
    }

    // Right-aligned, with room for the mark whether it is there or not.
    private static Text Cell(ComparisonCell cell) =>
        cell.IsBest ? new Text(cell.Text + BestMark, Palette.Best) : new Text(cell.Text + Blank);

    private static string Blank => new(' ', BestMark.Length);
}
