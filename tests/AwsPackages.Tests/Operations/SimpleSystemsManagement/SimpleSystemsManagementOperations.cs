namespace AwsPackages.Tests.Operations.SimpleSystemsManagement;

internal static class SimpleSystemsManagementOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        DeleteParameter.Case,
        GetParameter.Case,
        PutParameter.Case,
    ];
}
