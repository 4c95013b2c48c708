namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class CloudWatchLogsOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
    ];
}
