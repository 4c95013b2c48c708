using System.Text;
using Autoscaler.Cli.Charting;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>A curve as the path of an SVG, with no more points than can be seen.</summary>
internal static class CurvePath
{
    /// <param name="heights">In pixels, one per second; NaN is a gap.</param>
    /// <param name="stretches">To how many the seconds are reduced.</param>
    /// <param name="noise">What is no higher than this is smoothed: a dashed line that trembles has no dashes any more.</param>
    /// <param name="x">Where the n-th second stands.</param>
    public static string Of(IReadOnlyList<double> heights, int stretches, double noise, Func<int, double> x)
    {
        var path = new StringBuilder();
        var kept = Buckets.Extremes(heights, Math.Min(stretches, heights.Count), noise);
        var points = Corners([.. kept.Select(point => new Point(point.Index, Tag.Coordinate(x(point.Index)), Tag.Coordinate(point.Value)))]);
        for (var i = 0; i < points.Count; i++)
        {
            var isStart = i == 0 || HasGap(heights, points[i - 1].Index, points[i].Index);
            path.Append(isStart ? 'M' : 'L').Append(points[i].X).Append(' ').Append(points[i].Y);

            // Without a length a lone point would not be drawn.
            path.Append(isStart ? "h0" : "");
        }

        return path.ToString();
    }

    private static bool HasGap(IReadOnlyList<double> heights, int from, int to) => Enumerable.Range(from, to - from).Any(i => !double.IsFinite(heights[i]));

    // What lies between two points of the same height adds nothing.
    private static List<Point> Corners(IReadOnlyList<Point> points) =>
        [.. points.Where((point, i) => i == 0 || i == points.Count - 1 || point.Y != points[i - 1].Y || point.Y != points[i + 1].Y)];

    private sealed record Point(int Index, string X, string Y);
}
