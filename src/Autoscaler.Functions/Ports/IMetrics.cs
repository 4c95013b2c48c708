using Autoscaler.Core.Metrics;

namespace Autoscaler.Functions.Ports;

/// <summary>Make these points visible.</summary>
public interface IMetrics
{
    /// <summary>In as few calls as CloudWatch allows.</summary>
    /// <returns>The number of calls.</returns>
    Task<int> Publish(IReadOnlyList<MetricPoint> points, CancellationToken stop);
}
