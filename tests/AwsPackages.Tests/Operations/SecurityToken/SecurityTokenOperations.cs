namespace AwsPackages.Tests.Operations.SecurityToken;

internal static class SecurityTokenOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        AssumeRole.Case,
    ];
}
