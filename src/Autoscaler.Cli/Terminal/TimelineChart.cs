using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>One run over time: a strip per series, a time axis, and the moments under it.</summary>
internal static class TimelineChart
{
    private const int NameWidth = 14;

    private const int ScaleWidth = 5;

    public static void Write(IAnsiConsole console, RunOutcome run)
    {
        if (run.Timeline.Count == 0)
        {
            console.Write(new Paragraph("No second was simulated.\n"));
            return;
        }

        var glyphs = Glyphs.Of(console);
        var axis = new TimeAxis(run.Timeline[0].T, run.Timeline.Count, Math.Min(run.Timeline.Count, console.Profile.Width - NameWidth - ScaleWidth - 1));
        foreach (var (strip, style) in Strips.Of(run.Timeline, axis.Columns))
        {
            WriteStrip(console, strip, style, glyphs);
        }

        WriteMargined(console, "", axis.Line(glyphs));
        WriteMargined(console, "time", axis.Labels());
        foreach (var line in MomentMarks.Lines(run.Moments, axis))
        {
            WriteMargined(console, "", line);
        }

        WriteLegend(console, run.Moments, (double)axis.Seconds / axis.Columns);
    }

    private static void WriteStrip(IAnsiConsole console, Strip strip, Style style, Glyphs glyphs)
    {
        for (var row = 0; row < Strip.Rows; row++)
        {
            var name = row == 0 ? strip.Name : strip.Unit;
            var scale = row == 0 ? Amount.Number(Math.Round(strip.Top, strip.Top < 100 ? 1 : 0)) : "0";
            var line = new Paragraph();
            line.Append(name.PadRight(NameWidth), row == 0 ? Style.Plain : Palette.Quiet);
            line.Append(scale.PadLeft(ScaleWidth), Palette.Quiet);
            line.Append(glyphs.Wall.ToString(), Palette.Quiet);
            var cells = strip.Row(row, glyphs.Eighths);
            for (var column = 0; column < cells.Length; column++)
            {
                line.Append(cells[column].ToString(), strip.IsHot(column) ? Palette.Hot : style);
            }

            console.Write(line.Append("\n"));
        }

        console.WriteLine();
    }

    private static void WriteMargined(IAnsiConsole console, string name, string line) =>
        console.Write(new Paragraph($"{name.PadRight(NameWidth + ScaleWidth + 1)}{line}\n"));

    private static void WriteLegend(IAnsiConsole console, IReadOnlyList<Moment> moments, double secondsPerColumn)
    {
        console.Write(new Paragraph($"A column is {Amount.Seconds(Math.Round(secondsPerColumn, 1))} and shows the highest second in it.\n", Palette.Quiet));
        var legend = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn();
        for (var i = 0; i < moments.Count; i++)
        {
            legend.AddRow(new Text(MomentMarks.Sign(i).ToString()), new Text(Clock.At(moments[i].T)), new Text(MomentWords.Of(moments[i])));
        }

        console.Write(legend);
    }
}
