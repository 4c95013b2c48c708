using System.Globalization;
using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Puts the labels of moments into lanes so that none covers another one or stands in another one's line.</summary>
internal static class MarkLanes
{
    private const int MostLanesOfWords = 8;

    /// <summary>Placed from the right to the left: a label reaches to the right, so it has to be above those whose lines it crosses.</summary>
    public static IReadOnlyList<Mark> Place(IReadOnlyList<Moment> moments, Func<int, double> x, double right, bool hasWords)
    {
        var placed = new List<Mark>();
        for (var i = moments.Count - 1; i >= 0; i--)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var brief = Above(placed, new Mark(x(moments[i].T), 0, number, IsCentred: true));
            var full = Above(placed, new Mark(brief.X, 0, $"{number} {MomentWords.Label(moments[i].Kind)}", IsCentred: false));
            placed.Add(hasWords && full.To <= right && full.Lane < MostLanesOfWords ? full : brief);
        }

        placed.Reverse();
        return placed;
    }

    private static Mark Above(IReadOnlyList<Mark> placed, Mark mark) => mark with
    {
        Lane = placed.Where(other => InTheWay(mark, other)).Select(other => other.Lane + 1).DefaultIfEmpty(0).Max(),
    };

    private static bool InTheWay(Mark mark, Mark other) =>
        mark.From - Mark.Gap < Math.Max(other.To, other.X) && Math.Min(other.From, other.X) - Mark.Gap < mark.To;
}
