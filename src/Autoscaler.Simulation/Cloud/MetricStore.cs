using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>Our own metrics as CloudWatch keeps them: by their own seconds, and seen some seconds after they were put.</summary>
public sealed class MetricStore(Agenda agenda, TimeSpan delay)
{
    // Longer than anybody looks back.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(20);

    // Points arrive nearly in the order of their time.
    private static readonly TimeSpan Disorder = TimeSpan.FromMinutes(15);

    private readonly Dictionary<(MetricName, Pool?, string?), List<Stored>> series = [];

    /// <summary>Longer than usual while CloudWatch is slow.</summary>
    public TimeSpan ExtraDelay { get; set; }

    /// <summary>Called with each point.</summary>
    public Action<MetricPoint>? Published { get; set; }

    public void Put(MetricPoint point)
    {
        Published?.Invoke(point);
        var key = (point.Name, point.Pool, point.Reader);
        if (!series.TryGetValue(key, out var points))
        {
            series[key] = points = [];
        }

        points.Add(new Stored(point.At, point.Value, point.Count, agenda.Now + delay + ExtraDelay));
        if (points.Count > 4096 && points[points.Count / 2].At < agenda.Now - Kept)
        {
            points.RemoveRange(0, points.Count / 2);
        }
    }

    /// <summary>What can be seen now of the time from, up to but not including, until.</summary>
    public Statistics Read(MetricName name, Pool? pool, string? reader, DateTimeOffset from, DateTimeOffset until)
    {
        var result = default(Statistics);
        if (!series.TryGetValue((name, pool, reader), out var points))
        {
            return result;
        }

        for (var i = points.Count - 1; i >= 0 && points[i].At >= from - Disorder; i--)
        {
            if (points[i].At >= from && points[i].At < until && points[i].VisibleAt <= agenda.Now)
            {
                result = result.With(points[i].Value, points[i].Count);
            }
        }

        return result;
    }

    private readonly record struct Stored(DateTimeOffset At, double Value, int Count, DateTimeOffset VisibleAt);
}

/// <summary>Of one period: nothing where no value was counted.</summary>
public readonly record struct Statistics(double Sum, double Count, double Maximum)
{
    public double? Average => Count > 0 ? Sum / Count : null;

    public double? Highest => Count > 0 ? Maximum : null;

    public Statistics With(double value, int times) => new(Sum + (value * times), Count + times, Count > 0 ? Math.Max(Maximum, value) : value);
}
