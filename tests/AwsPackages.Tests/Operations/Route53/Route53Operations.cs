namespace AwsPackages.Tests.Operations.Route53;

internal static class Route53Operations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        ChangeResourceRecordSets.Case,
        GetChange.Case,
        GetHostedZone.Case,
        ListResourceRecordSets.Case,
    ];
}
