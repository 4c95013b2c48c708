namespace AwsPackages.Tests.Operations.RDS;

internal static class RDSOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
    ];
}
