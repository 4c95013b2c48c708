using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.ApplicationAutoScaling.Model;

public class TargetTrackingMetricDataQuery
{
    public string Id { get; set; }

    public string Expression { get; set; }

    public string Label { get; set; }

    public TargetTrackingMetricStat MetricStat { get; set; }

    public bool? ReturnData { get; set; }

    internal static void Write(Utf8JsonWriter json, TargetTrackingMetricDataQuery query)
    {
        json.Text("Id", query.Id);
        json.Text("Expression", query.Expression);
        json.Text("Label", query.Label);
        json.Object("MetricStat", query.MetricStat, TargetTrackingMetricStat.Write);
        json.Flag("ReturnData", query.ReturnData);
    }

    internal static TargetTrackingMetricDataQuery Read(JsonElement query) => new()
    {
        Id = query.Text("Id"),
        Expression = query.Text("Expression"),
        Label = query.Text("Label"),
        MetricStat = query.Object("MetricStat", TargetTrackingMetricStat.Read),
        ReturnData = query.Flag("ReturnData"),
    };
}

/// <summary>Without a period: target tracking chooses its own.</summary>
public class TargetTrackingMetricStat
{
    public TargetTrackingMetric Metric { get; set; }

    public string Stat { get; set; }

    public string Unit { get; set; }

    internal static void Write(Utf8JsonWriter json, TargetTrackingMetricStat stat)
    {
        json.Object("Metric", stat.Metric, TargetTrackingMetric.Write);
        json.Text("Stat", stat.Stat);
        json.Text("Unit", stat.Unit);
    }

    internal static TargetTrackingMetricStat Read(JsonElement stat) => new()
    {
        Metric = stat.Object("Metric", TargetTrackingMetric.Read),
        Stat = stat.Text("Stat"),
        Unit = stat.Text("Unit"),
    };
}

public class TargetTrackingMetric
{
    public string Namespace { get; set; }

    public string MetricName { get; set; }

    public List<TargetTrackingMetricDimension> Dimensions { get; set; }

    internal static void Write(Utf8JsonWriter json, TargetTrackingMetric metric)
    {
        json.Text("Namespace", metric.Namespace);
        json.Text("MetricName", metric.MetricName);
        json.List("Dimensions", metric.Dimensions, TargetTrackingMetricDimension.Write);
    }

    internal static TargetTrackingMetric Read(JsonElement metric) => new()
    {
        Namespace = metric.Text("Namespace"),
        MetricName = metric.Text("MetricName"),
        Dimensions = metric.List("Dimensions", TargetTrackingMetricDimension.Read),
    };
}

public class TargetTrackingMetricDimension
{
    public string Name { get; set; }

    public string Value { get; set; }

    internal static void Write(Utf8JsonWriter json, TargetTrackingMetricDimension dimension)
    {
        json.Text("Name", dimension.Name);
        json.Text("Value", dimension.Value);
    }

    internal static TargetTrackingMetricDimension Read(JsonElement dimension) => new()
    {
        Name = dimension.Text("Name"),
        Value = dimension.Text("Value"),
    };
}
