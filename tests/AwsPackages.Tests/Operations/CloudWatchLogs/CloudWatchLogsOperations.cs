namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class CloudWatchLogsOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        CreateLogStream.Case,
        DescribeLogGroups.Case,
        DescribeSubscriptionFilters.Case,
        FilterLogEvents.Case,
        GetLogEvents.Case,
        PutLogEvents.Case,
        TestMetricFilter.Case,
    ];
}
