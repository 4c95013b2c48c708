using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.ApplicationAutoScaling.Model;

/// <summary>One metric by its name, or a mathematics of several in Metrics.</summary>
public class CustomizedMetricSpecification
{
    public string MetricName { get; set; }

    public string Namespace { get; set; }

    public List<MetricDimension> Dimensions { get; set; }

    public MetricStatistic Statistic { get; set; }

    public string Unit { get; set; }

    public List<TargetTrackingMetricDataQuery> Metrics { get; set; }

    internal static void Write(Utf8JsonWriter json, CustomizedMetricSpecification metric)
    {
        json.Text("MetricName", metric.MetricName);
        json.Text("Namespace", metric.Namespace);
        json.List("Dimensions", metric.Dimensions, MetricDimension.Write);
        json.Constant("Statistic", metric.Statistic);
        json.Text("Unit", metric.Unit);
        json.List("Metrics", metric.Metrics, TargetTrackingMetricDataQuery.Write);
    }

    internal static CustomizedMetricSpecification Read(JsonElement metric) => new()
    {
        MetricName = metric.Text("MetricName"),
        Namespace = metric.Text("Namespace"),
        Dimensions = metric.List("Dimensions", MetricDimension.Read),
        Statistic = metric.Constant("Statistic", MetricStatistic.FindValue),
        Unit = metric.Text("Unit"),
        Metrics = metric.List("Metrics", TargetTrackingMetricDataQuery.Read),
    };
}

public class MetricDimension
{
    public string Name { get; set; }

    public string Value { get; set; }

    internal static void Write(Utf8JsonWriter json, MetricDimension dimension)
    {
        json.Text("Name", dimension.Name);
        json.Text("Value", dimension.Value);
    }

    internal static MetricDimension Read(JsonElement dimension) => new()
    {
        Name = dimension.Text("Name"),
        Value = dimension.Text("Value"),
    };
}
