using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

/// <summary>Every member at once, as no caller would set them: AWS takes either a predefined metric, or one by name, or a mathematics of several.</summary>
internal static class Tracking
{
    public static TargetTrackingScalingPolicyConfiguration Everything => new()
    {
        TargetValue = 62.5,
        PredefinedMetricSpecification = new PredefinedMetricSpecification
        {
            PredefinedMetricType = MetricType.RDSReaderAverageCPUUtilization,
            ResourceLabel = "app/shop/50dc6c495c0c9188",
        },
        CustomizedMetricSpecification = new CustomizedMetricSpecification
        {
            MetricName = "ReaderCpu",
            Namespace = "AuroraAutoscaler",
            Dimensions = [new MetricDimension { Name = "Cluster", Value = "shop" }],
            Statistic = MetricStatistic.Average,
            Unit = "Percent",
            Metrics = Steered,
        },
        ScaleOutCooldown = 30,
        ScaleInCooldown = 300,
        DisableScaleIn = true,
    };

    public static List<TargetTrackingMetricDataQuery> Steered =>
    [
        new TargetTrackingMetricDataQuery
        {
            Id = "cpu",
            MetricStat = new TargetTrackingMetricStat
            {
                Metric = new TargetTrackingMetric
                {
                    Namespace = "AuroraAutoscaler",
                    MetricName = "ReaderCpu",
                    Dimensions = [new TargetTrackingMetricDimension { Name = "Cluster", Value = "shop" }],
                },
                Stat = "Average",
                Unit = "Percent",
            },
            ReturnData = false,
        },
        new TargetTrackingMetricDataQuery
        {
            Id = "steered",
            Expression = "FILL(cpu, 0) * 1",
            Label = "steered readers, %",
            ReturnData = true,
        },
    ];
}
