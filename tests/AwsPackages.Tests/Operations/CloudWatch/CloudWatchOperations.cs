namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class CloudWatchOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        PutMetricData.Case,
    ];
}
