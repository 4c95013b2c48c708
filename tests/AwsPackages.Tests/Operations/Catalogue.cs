namespace AwsPackages.Tests.Operations;

/// <summary>Every operation of the stand-ins, one line per service. A test asks the official interfaces whether one is missing.</summary>
internal static class Catalogue
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        .. ApplicationAutoScaling.ApplicationAutoScalingOperations.All,
        .. CloudWatch.CloudWatchOperations.All,
        .. CloudWatchLogs.CloudWatchLogsOperations.All,
        .. RDS.RDSOperations.All,
        .. Route53.Route53Operations.All,
        .. SimpleNotificationService.SimpleNotificationServiceOperations.All,
        .. SimpleSystemsManagement.SimpleSystemsManagementOperations.All,
        .. StepFunctions.StepFunctionsOperations.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    public static TheoryData<string> Paged => [.. All.Where(one => one.SecondPage is not null).Select(one => one.Name)];

    public static OperationCase Named(string name) => All.Single(one => one.Name == name);
}
