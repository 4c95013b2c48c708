using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>The decisions of a run in plain words: one line for each that changed something, or its reason.</summary>
internal static class DecisionList
{
    private const int WhenWidth = 7;

    private const int NarrowestWhat = 28;

    private const int WidestWhat = 50;

    public static void Write(IAnsiConsole console, RunOutcome run)
    {
        var lines = DecisionLines.Of(run);
        var responses = lines.Select(line => line.Response).Distinct(StringComparer.Ordinal).ToList();
        foreach (var response in responses)
        {
            if (responses.Count > 1)
            {
                console.Write(new Paragraph(PlainLine.Of(response) + "\n", Palette.Quiet));
            }

            console.Write(GridOf(lines.Where(line => line.Response == response), Math.Clamp(console.Profile.Width / 3, NarrowestWhat, WidestWhat)));
        }

        if (lines.Count == 0)
        {
            console.Write(new Paragraph("No decision was made.\n"));
        }
    }

    private static Grid GridOf(IEnumerable<DecisionLine> lines, int whatWidth)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(WhenWidth).NoWrap()).AddColumn(new GridColumn().Width(whatWidth)).AddColumn();
        foreach (var line in lines)
        {
            var why = line.Limits.Length == 0 ? line.Why : $"{line.Why}; {line.Limits}";
            grid.AddRow(new Text(Clock.At(line.From)), new Text(line.What, line.IsChange ? Palette.Heading : Palette.Quiet), new Text(why));
        }

        return grid;
    }
}
