using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch.Model;

public class PutMetricAlarmRequest : AmazonCloudWatchRequest
{
    public string AlarmName { get; set; }

    public string AlarmDescription { get; set; }

    public bool? ActionsEnabled { get; set; }

    public List<string> OKActions { get; set; }

    public List<string> AlarmActions { get; set; }

    public List<string> InsufficientDataActions { get; set; }

    public string MetricName { get; set; }

    public string Namespace { get; set; }

    public Statistic Statistic { get; set; }

    public string ExtendedStatistic { get; set; }

    public List<Dimension> Dimensions { get; set; }

    public int? Period { get; set; }

    public StandardUnit Unit { get; set; }

    public int? EvaluationPeriods { get; set; }

    public int? DatapointsToAlarm { get; set; }

    public double? Threshold { get; set; }

    public string ThresholdMetricId { get; set; }

    public ComparisonOperator ComparisonOperator { get; set; }

    public string TreatMissingData { get; set; }

    public string EvaluateLowSampleCountPercentile { get; set; }

    public List<MetricDataQuery> Metrics { get; set; }

    public List<Tag> Tags { get; set; }
}

public class PutMetricAlarmResponse : AmazonWebServiceResponse;

public class Tag
{
    public string Key { get; set; }

    public string Value { get; set; }
}

internal static class PutMetricAlarm
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<PutMetricAlarmRequest, PutMetricAlarmResponse>(nameof(PutMetricAlarm), Write);

    private static void Write(QueryForm form, PutMetricAlarmRequest request)
    {
        form.Text("AlarmName", request.AlarmName);
        form.Text("AlarmDescription", request.AlarmDescription);
        form.Flag("ActionsEnabled", request.ActionsEnabled);
        form.Texts("OKActions", "member", request.OKActions);
        form.Texts("AlarmActions", "member", request.AlarmActions);
        form.Texts("InsufficientDataActions", "member", request.InsufficientDataActions);
        form.Text("MetricName", request.MetricName);
        form.Text("Namespace", request.Namespace);
        form.Constant("Statistic", request.Statistic);
        form.Text("ExtendedStatistic", request.ExtendedStatistic);
        form.List("Dimensions", "member", request.Dimensions, Dimension.Write);
        form.Number("Period", request.Period);
        form.Constant("Unit", request.Unit);
        form.Number("EvaluationPeriods", request.EvaluationPeriods);
        form.Number("DatapointsToAlarm", request.DatapointsToAlarm);
        form.Number("Threshold", request.Threshold);
        form.Text("ThresholdMetricId", request.ThresholdMetricId);
        form.Constant("ComparisonOperator", request.ComparisonOperator);
        form.Text("TreatMissingData", request.TreatMissingData);
        form.Text("EvaluateLowSampleCountPercentile", request.EvaluateLowSampleCountPercentile);
        form.List("Metrics", "member", request.Metrics, MetricDataQuery.Write);
        form.List("Tags", "member", request.Tags, WriteTag);
    }

    private static void WriteTag(QueryForm form, Tag tag)
    {
        form.Text("Key", tag.Key);
        form.Text("Value", tag.Value);
    }
}
