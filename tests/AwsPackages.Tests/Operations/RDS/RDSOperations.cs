namespace AwsPackages.Tests.Operations.RDS;

internal static class RDSOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        CreateDBClusterEndpoint.Case,
        DeleteDBClusterEndpoint.Case,
        DescribeDBClusterEndpoints.Case,
        DescribeDBClusters.Case,
        DescribeDBInstances.Case,
        ModifyDBCluster.Case,
        ModifyDBClusterEndpoint.Case,
        ModifyDBInstance.Case,
    ];
}
