namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class CloudWatchLogsOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        DescribeLogGroups.Case,
        DescribeSubscriptionFilters.Case,
        FilterLogEvents.Case,
        GetLogEvents.Case,
        TestMetricFilter.Case,
    ];
}
