using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch.Model;

public class PutMetricDataRequest : AmazonCloudWatchRequest
{
    public string Namespace { get; set; }

    public List<MetricDatum> MetricData { get; set; }
}

public class PutMetricDataResponse : AmazonWebServiceResponse;

public class MetricDatum
{
    public string MetricName { get; set; }

    public List<Dimension> Dimensions { get; set; }

    public DateTime? Timestamp { get; set; }

    public double? Value { get; set; }

    public StatisticSet StatisticValues { get; set; }

    public List<double> Values { get; set; }

    public List<double> Counts { get; set; }

    public StandardUnit Unit { get; set; }

    public int? StorageResolution { get; set; }
}

public class StatisticSet
{
    public double? SampleCount { get; set; }

    public double? Sum { get; set; }

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }
}

internal static class PutMetricData
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<PutMetricDataRequest, PutMetricDataResponse>(nameof(PutMetricData), Write);

    private static void Write(QueryForm form, PutMetricDataRequest request)
    {
        form.Text("Namespace", request.Namespace);
        form.List("MetricData", "member", request.MetricData, WriteDatum);
    }

    private static void WriteDatum(QueryForm form, MetricDatum datum)
    {
        form.Text("MetricName", datum.MetricName);
        form.List("Dimensions", "member", datum.Dimensions, Dimension.Write);
        form.Time("Timestamp", datum.Timestamp);
        form.Number("Value", datum.Value);
        form.Object("StatisticValues", datum.StatisticValues, WriteStatistics);
        form.Numbers("Values", "member", datum.Values);
        form.Numbers("Counts", "member", datum.Counts);
        form.Constant("Unit", datum.Unit);
        form.Number("StorageResolution", datum.StorageResolution);
    }

    private static void WriteStatistics(QueryForm form, StatisticSet set)
    {
        form.Number("SampleCount", set.SampleCount);
        form.Number("Sum", set.Sum);
        form.Number("Minimum", set.Minimum);
        form.Number("Maximum", set.Maximum);
    }
}
