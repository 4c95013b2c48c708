namespace Autoscaler.Cli.Reports.Figures;

/// <summary>The line above a panel: its title with the unit, then what each curve looks like if there are several; on as many lines as that takes.</summary>
internal static class LegendFlow
{
    public const int LineHeight = 16;

    private const double Letter = 7;

    private const double BoldLetter = 7.4;

    private const int Sample = 26;

    private const int Between = 16;

    public static int Height(Panel panel, FigureSize size) => Items(panel, size).Max(item => item.Line + 1) * LineHeight;

    public static Tag Draw(Panel panel, FigureSize size, double top)
    {
        var group = new Tag("g");
        foreach (var (text, look, x, line) in Items(panel, size))
        {
            var y = top + (line * LineHeight) + 11;
            group.Add(
                look == 0 ? null : new Tag("path").With("class", $"curve look{look}").With("d", $"M{Tag.Coordinate(x)} {Tag.Coordinate(y - 4)}h{Sample - 6}"),
                new Tag("text", text).With("class", look == 0 ? "title" : "name").With("x", look == 0 ? x : x + Sample).With("y", y));
        }

        return group;
    }

    private static List<(string Text, int Look, double X, int Line)> Items(Panel panel, FigureSize size)
    {
        var items = new List<(string Text, int Look, double X, int Line)>();
        var (x, line) = (0.0, 0);
        foreach (var (text, look) in panel.Curves.Where(_ => panel.Curves.Count > 1).Select(curve => (curve.Name, curve.Look)).Prepend(($"{panel.Title}, {panel.Unit}", 0)))
        {
            var width = look == 0 ? text.Length * BoldLetter : Sample + (text.Length * Letter);
            (x, line) = x > 0 && FigureSize.Left + x + width > size.Width ? (0, line + 1) : (x, line);
            items.Add((text, look, FigureSize.Left + x, line));
            x += width + Between;
        }

        return items;
    }
}
