namespace AwsPackages.Tests.Operations.SimpleNotificationService;

internal static class SimpleNotificationServiceOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        Publish.Case,
    ];
}
