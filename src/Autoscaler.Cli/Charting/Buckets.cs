namespace Autoscaler.Cli.Charting;

/// <summary>A series reduced to what a screen has room for, without losing its peaks. What is not a number is left out.</summary>
internal static class Buckets
{
    /// <summary>The highest value of each of so many equal stretches; NaN where one has none.</summary>
    public static IReadOnlyList<double> Highest(IReadOnlyList<double> values, int stretches) =>
        [.. Stretches(values.Count, stretches).Select(stretch => Indices(values, stretch).Select(i => values[i]).DefaultIfEmpty(double.NaN).Max())];

    /// <summary>The lowest and the highest value of each stretch with where they stand, in the order of the series; their mean where they are no further apart than noise.</summary>
    public static IReadOnlyList<(int Index, double Value)> Extremes(IReadOnlyList<double> values, int stretches, double noise)
    {
        var kept = new List<(int Index, double Value)>();
        foreach (var indices in Stretches(values.Count, stretches).Select(stretch => Indices(values, stretch).ToList()).Where(indices => indices.Count > 0))
        {
            var lowest = indices.MinBy(i => values[i]);
            var highest = indices.MaxBy(i => values[i]);
            kept.AddRange(values[highest] - values[lowest] <= noise
                ? [(indices[indices.Count / 2], indices.Average(i => values[i]))]
                : new[] { lowest, highest }.Order().Select(i => (i, values[i])));
        }

        return kept;
    }

    private static IEnumerable<int> Indices(IReadOnlyList<double> values, (int From, int To) stretch) =>
        Enumerable.Range(stretch.From, stretch.To - stretch.From).Where(i => double.IsFinite(values[i]));

    private static IEnumerable<(int From, int To)> Stretches(int count, int stretches) =>
        Enumerable.Range(0, stretches).Select(i => ((int)((long)i * count / stretches), (int)((i + 1L) * count / stretches)));
}
