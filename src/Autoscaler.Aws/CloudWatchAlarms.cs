using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>The detection alarms as CloudWatch has them.</summary>
public sealed class CloudWatchAlarms(IAmazonCloudWatch cloudWatch) : IDetectionAlarms
{
    public async Task<IReadOnlyList<AlarmSeen>> Of(IReadOnlyList<string> names, CancellationToken stop)
    {
        var request = new DescribeAlarmsRequest { AlarmNames = [.. names], AlarmTypes = [AlarmType.MetricAlarm] };
        var reply = await AwsCall.Read("describe our alarms", () => cloudWatch.DescribeAlarmsAsync(request, stop));
        return [.. (reply.MetricAlarms ?? []).Select(Seen).OfType<AlarmSeen>()];
    }

    public Task Put(DetectionAlarm alarm, CancellationToken stop)
    {
        var (statistic, comparison, missing) = WordsOf(alarm.Condition);
        var request = new PutMetricAlarmRequest
        {
            AlarmName = alarm.Name,
            AlarmDescription = alarm.Description,
            ActionsEnabled = true,
            AlarmActions = alarm.Action is { } action ? [action] : [],
            Namespace = CloudWatchMetrics.Namespace,
            MetricName = nameof(MetricName.ReaderCpu),
            Dimensions = [new() { Name = "Cluster", Value = alarm.Cluster }, new() { Name = "Pool", Value = CloudWatchMetrics.NameOf(Pool.Provisioned) }],
            Statistic = statistic,
            Period = (int)alarm.Period.TotalSeconds,
            DatapointsToAlarm = alarm.Periods,
            EvaluationPeriods = alarm.Of,
            ComparisonOperator = comparison,
            Threshold = alarm.Threshold,
            TreatMissingData = missing,
        };
        return AwsCall.Write($"put the alarm {alarm.Name}", () => cloudWatch.PutMetricAlarmAsync(request, stop));
    }

    public async Task Delete(IReadOnlyList<string> names, CancellationToken stop)
    {
        // CloudWatch deletes none of them if one is not there.
        var found = await AwsCall.Read("describe our alarms", () => cloudWatch.DescribeAlarmsAsync(new DescribeAlarmsRequest { AlarmNames = [.. names] }, stop));
        if (found.MetricAlarms is { Count: > 0 } alarms)
        {
            await AwsCall.Write("delete our alarms", () => cloudWatch.DeleteAlarmsAsync(new DeleteAlarmsRequest { AlarmNames = [.. alarms.Select(alarm => alarm.AlarmName)] }, stop));
        }
    }

    private static AlarmSeen? Seen(MetricAlarm alarm)
    {
        var dimensions = (alarm.Dimensions ?? []).ToDictionary(dimension => dimension.Name, dimension => dimension.Value, StringComparer.Ordinal);
        return ConditionOf(alarm) is { } condition
            && alarm is { Namespace: CloudWatchMetrics.Namespace, MetricName: nameof(MetricName.ReaderCpu), Metrics: null or [], ActionsEnabled: not false, Unit: null }
            && alarm is { OKActions: null or [], InsufficientDataActions: null or [], AlarmActions: null or [] or [_] }
            && dimensions.Count == 2 && dimensions.GetValueOrDefault("Pool") == CloudWatchMetrics.NameOf(Pool.Provisioned) && dimensions.GetValueOrDefault("Cluster") is { } cluster
            ? new AlarmSeen(
                new DetectionAlarm
                {
                    Name = alarm.AlarmName,
                    Cluster = cluster,
                    Condition = condition,
                    Period = TimeSpan.FromSeconds(alarm.Period ?? 0),
                    Periods = alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods ?? 0,
                    Of = alarm.EvaluationPeriods ?? 0,
                    Threshold = alarm.Threshold ?? double.NaN,
                    Action = alarm.AlarmActions?.FirstOrDefault(),
                    Description = alarm.AlarmDescription ?? "",
                },
                alarm.StateValue == StateValue.ALARM)
            : null;
    }

    private static AlarmCondition? ConditionOf(MetricAlarm alarm)
    {
        foreach (var condition in Enum.GetValues<AlarmCondition>())
        {
            if ((alarm.Statistic, alarm.ComparisonOperator, alarm.TreatMissingData) == WordsOf(condition))
            {
                return condition;
            }
        }

        return null;
    }

    private static (Statistic Statistic, ComparisonOperator Comparison, string Missing) WordsOf(AlarmCondition condition) => condition switch
    {
        AlarmCondition.MaximumAtLeast => (Statistic.Maximum, ComparisonOperator.GreaterThanOrEqualToThreshold, "notBreaching"),
        _ => (Statistic.SampleCount, ComparisonOperator.LessThanThreshold, "breaching"),
    };
}
