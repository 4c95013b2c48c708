namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class StepFunctionsOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        StartExecution.Case,
    ];
}
