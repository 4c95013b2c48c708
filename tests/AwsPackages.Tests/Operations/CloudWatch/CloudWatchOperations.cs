namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class CloudWatchOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        DeleteAlarms.Case,
        DescribeAlarms.Case,
        GetMetricData.Case,
        PutMetricAlarm.Case,
        PutMetricData.Case,
        SetAlarmState.Case,
    ];
}
