using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>Where the seconds of overload and the dollars went: a line per run.</summary>
internal static class SplitLines
{
    public static void Write(IAnsiConsole console, string heading, IReadOnlyList<RunOutcome> runs, Func<RunOutcome, string> split)
    {
        console.Write(new Paragraph($"{heading}\n", Palette.Heading));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var run in runs)
        {
            grid.AddRow(new Text(ControllerWords.Title(run.Controller)), new Text(split(run)));
        }

        console.Write(grid);
        console.WriteLine();
    }
}
