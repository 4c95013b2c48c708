using Autoscaler.Cli.Charting;
using Autoscaler.Cli.Words;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Draws a figure as an SVG that says in words what it shows.</summary>
internal static class FigureDrawing
{
    private const int LaneHeight = 14;

    private const int Between = 14;

    private const int AxisHeight = 40;

    /// <summary>In both sizes; a style sheet hides the one that does not fit.</summary>
    public static Tag Draw(Figure figure) => new Tag("div").With("class", "figure").Add(Draw(figure, FigureSize.Wide), Draw(figure, FigureSize.Narrow));

    private static Tag Draw(Figure figure, FigureSize size)
    {
        var ticks = figure.Seconds == 0 ? [] : TimeTicks.Of(figure.First, figure.First + figure.Seconds - 1, size.TimeTicks);
        var frame = new Plot(0, figure.Panels.Count == 1 ? size.PanelHeight : size.StackedHeight, size.PlotWidth, figure.First, figure.Seconds, ticks);
        var marks = MarkLanes.Place(figure.Moments, frame.X, size.Width, size.HasWords);
        var lanes = LaneHeight * marks.Select(mark => mark.Lane + 1).DefaultIfEmpty(0).Max();
        var drawn = new List<Tag>();
        double foot = lanes;
        foreach (var panel in figure.Panels)
        {
            var plot = frame with { Top = foot + LegendFlow.Height(panel, size) + 6 };
            drawn.Add(PanelDrawing.Draw(panel, size, plot));
            foot = plot.Foot + Between;
        }

        foot -= Between;
        var name = $"{figure.Id}-{size.Name}";
        return new Tag("svg").With("class", size.Name).With("viewBox", $"0 0 {size.Width} {Tag.Coordinate(foot + AxisHeight)}")
            .With("role", "img").With("aria-labelledby", $"{name}-title {name}-desc")
            .Add(new Tag("title", figure.Title).With("id", $"{name}-title"), new Tag("desc", FigureWords.Of(figure)).With("id", $"{name}-desc"))
            .Add(marks.Select(mark => Line(mark, lanes, foot)))
            .Add(drawn)
            .Add(TimeAxis(frame, foot))
            .Add(marks.Select(mark => Label(mark, lanes)));
    }

    private static Tag TimeAxis(Plot frame, double foot)
    {
        var axis = new Tag("g");
        foreach (var second in frame.Ticks)
        {
            axis.Add(new Tag("text", Clock.At(second)).With("class", "time").With("x", frame.X(second)).With("y", foot + 15));
        }

        return axis.Add(new Tag("text", "time since the beginning, minutes:seconds").With("class", "time").With("x", FigureSize.Left + (frame.Width / 2.0)).With("y", foot + 32));
    }

    // Behind the curves, since those are what it is about.
    private static Tag Line(Mark mark, double lanes, double foot) => new Tag("path").With("class", "mark")
        .With("d", $"M{Tag.Coordinate(mark.X)} {Tag.Coordinate(Baseline(mark, lanes) + (mark.IsCentred ? 2 : -9))}V{Tag.Coordinate(foot)}");

    private static Tag Label(Mark mark, double lanes) => new Tag("text", mark.Text).With("class", mark.IsCentred ? "moment centred" : "moment")
        .With("x", mark.IsCentred ? mark.X : mark.From).With("y", Baseline(mark, lanes));

    private static double Baseline(Mark mark, double lanes) => lanes - (mark.Lane * LaneHeight) - 3;
}
