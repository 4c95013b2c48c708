namespace Autoscaler.Cli.Charting;

/// <summary>Round seconds for a time axis.</summary>
internal static class TimeTicks
{
    private const int Day = 86400;

    private static readonly IReadOnlyList<int> Steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, Day];

    /// <summary>From one second to another, both included; no more than asked for, and that is at least one.</summary>
    public static IReadOnlyList<int> Of(int from, int to, int most)
    {
        var span = to - from;
        var step = Steps.FirstOrDefault(step => span / step < most, Day * ((span / most / Day) + 1));
        var first = (int)Math.Ceiling((double)from / step) * step;
        return [.. Enumerable.Range(0, Math.Max(0, ((to - first) / step) + 1)).Select(i => first + (i * step))];
    }
}
