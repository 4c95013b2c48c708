namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class StepFunctionsOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        DescribeExecution.Case,
        GetExecutionHistory.Case,
        ListExecutions.Case,
        StartExecution.Case,
        StopExecution.Case,
    ];
}
