using Amazon.ApplicationAutoScaling.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// The metric that replica scaling tracks: the CPU that readers have, or, while a response measures it, what they would have with all the traffic. Never the CPU that
/// is left after traffic has moved away: scaling would remove readers in the middle of a spike.
/// </summary>
internal static class DemandExpression
{
    private const string Expression = "MAX([cpu, FILL(demand, 0)])";

    public static TargetTrackingScalingPolicyConfiguration Write(DemandTracking wanted) => new()
    {
        TargetValue = wanted.TargetCpu,
        CustomizedMetricSpecification = new CustomizedMetricSpecification { Metrics = Queries(wanted.Cluster) },
    };

    /// <returns>Null for a policy of any other form.</returns>
    public static DemandTracking? Read(ScalingPolicy policy, string cluster) =>
        policy is { PolicyName: { } name, TargetTrackingScalingPolicyConfiguration: { TargetValue: { } target, DisableScaleIn: not true } tracking }
        && tracking.CustomizedMetricSpecification?.Metrics is { } metrics
        && metrics.Select(Form).Order(StringComparer.Ordinal).SequenceEqual(Queries(cluster).Select(Form).Order(StringComparer.Ordinal))
            ? new DemandTracking(name, cluster, target)
            : null;

    private static List<TargetTrackingMetricDataQuery> Queries(string cluster) =>
    [
        Metric("cpu", MetricName.ReaderCpu, "Average", ("Cluster", cluster), ("Pool", CloudWatchMetrics.NameOf(Pool.Provisioned))),
        Metric("demand", MetricName.DemandCpu, "Maximum", ("Cluster", cluster)),
        new() { Id = "wanted", Expression = Expression, ReturnData = true },
    ];

    private static TargetTrackingMetricDataQuery Metric(string id, MetricName name, string statistic, params IEnumerable<(string Name, string Value)> dimensions) => new()
    {
        Id = id,
        MetricStat = new TargetTrackingMetricStat
        {
            Metric = new TargetTrackingMetric
            {
                Namespace = CloudWatchMetrics.Namespace,
                MetricName = name.ToString(),
                Dimensions = [.. dimensions.Select(dimension => new TargetTrackingMetricDimension { Name = dimension.Name, Value = dimension.Value })],
            },
            Stat = statistic,
        },
        ReturnData = false,
    };

    // What counts of a query, whatever the order in which AWS gives its parts.
    private static string Form(TargetTrackingMetricDataQuery query)
    {
        var metric = query.MetricStat?.Metric;
        var dimensions = (metric?.Dimensions ?? []).Select(dimension => $"{dimension.Name}={dimension.Value}").Order(StringComparer.Ordinal);
        return $"{query.Id} {query.Expression} {query.ReturnData != false} {query.MetricStat?.Stat} {metric?.Namespace} {metric?.MetricName} {string.Join(',', dimensions)}";
    }
}
