using Autoscaler.Cli.Charting;
using Autoscaler.Cli.Words;

namespace Autoscaler.Cli.Terminal;

/// <summary>Seconds of a run laid over columns.</summary>
/// <param name="First">The first second.</param>
/// <param name="Seconds">How many there are.</param>
/// <param name="Columns">Not more than seconds.</param>
internal sealed record TimeAxis(int First, int Seconds, int Columns)
{
    // "1:00:00" and some room.
    private const int LabelWidth = 10;

    private IReadOnlyList<int> Ticks => TimeTicks.Of(First, First + Seconds - 1, Math.Max(1, Columns / LabelWidth));

    /// <summary>What happened before the beginning or after the end stands at the edge.</summary>
    public int Column(int second) => Math.Clamp((int)(((long)second - First) * Columns / Seconds), 0, Columns - 1);

    public string Line(Glyphs glyphs)
    {
        var line = Enumerable.Repeat(glyphs.Line, Columns).ToArray();
        foreach (var tick in Ticks)
        {
            line[Column(tick)] = glyphs.Tick;
        }

        return new string(line);
    }

    /// <summary>Each label begins under its tick; one that would run out of the picture is left out.</summary>
    public string Labels()
    {
        var line = new string(' ', Columns);
        foreach (var (column, label) in Ticks.Select(tick => (Column(tick), Clock.At(tick))).Where(tick => tick.Item1 + tick.Item2.Length <= Columns))
        {
            line = line.Remove(column, label.Length).Insert(column, label);
        }

        return line;
    }
}
