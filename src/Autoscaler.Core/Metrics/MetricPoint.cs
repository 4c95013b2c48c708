using Autoscaler.Core.Fleet;

namespace Autoscaler.Core.Metrics;

/// <summary>One value of one metric at one second, counted as often as it stands for.</summary>
public readonly record struct MetricPoint
{
    public MetricPoint(MetricName name, DateTimeOffset at, double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "CloudWatch refuses a whole call for one value that is not a finite number.");
        }

        Name = name;
        At = at;
        Value = value;
    }

    public MetricName Name { get; }

    public DateTimeOffset At { get; }

    public double Value { get; }

    public int Count { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A value counts at least once."); } = 1;

    public string? Cluster { get; init; }

    public Pool? Pool { get; init; }

    public string? Reader { get; init; }

    public string? Reason { get; init; }
}
