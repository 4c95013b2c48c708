using Autoscaler.Cli.Words;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Draws a panel: gridlines with their values, what each level means, and the curves.</summary>
internal static class PanelDrawing
{
    // A part of the panel's height.
    private const double Noise = 0.06;

    public static Tag Draw(Panel panel, FigureSize size, Plot plot)
    {
        var group = new Tag("g").Add(LegendFlow.Draw(panel, size, plot.Top - LegendFlow.Height(panel, size) - 2));
        foreach (var tick in panel.Scale.Ticks)
        {
            group.Add(
                Line("grid", FigureSize.Left, plot.Y(panel.Scale, tick), FigureSize.Left + size.PlotWidth),
                new Tag("text", Amount.Exact(tick)).With("class", "value").With("x", FigureSize.Left - 6).With("y", plot.Y(panel.Scale, tick) + 4));
        }

        foreach (var second in plot.Ticks)
        {
            group.Add(new Tag("path").With("class", "grid").With("d", $"M{Tag.Coordinate(plot.X(second))} {Tag.Coordinate(plot.Top)}v{plot.Height}"));
        }

        group.Add(panel.Levels.SelectMany(level => Level(level, panel, size, plot)));
        return group.Add(panel.Curves.Select(curve => new Tag("path")
            .With("class", $"curve look{curve.Look}")
            .With("d", CurvePath.Of([.. curve.Values.Select(value => plot.Y(panel.Scale, value))], size.Stretches, plot.Height * Noise, i => plot.X(plot.First + i)))));
    }

    // The highest level has its name above the line, others below, so that two that are close can both be read.
    private static IEnumerable<Tag> Level(Level level, Panel panel, FigureSize size, Plot plot)
    {
        var y = plot.Y(panel.Scale, level.Value);
        var isHighest = level.Value >= panel.Levels.Max(other => other.Value);
        return
        [
            Line("level", FigureSize.Left, y, FigureSize.Left + size.PlotWidth),
            new Tag("text", level.Name).With("class", "levelname").With("x", FigureSize.Left + size.PlotWidth - 4).With("y", y + (isHighest ? -3 : 12)),
        ];
    }

    private static Tag Line(string look, double from, double y, double to) =>
        new Tag("path").With("class", look).With("d", $"M{Tag.Coordinate(from)} {Tag.Coordinate(y)}H{Tag.Coordinate(to)}");
}
