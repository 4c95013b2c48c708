namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class ApplicationAutoScalingOperations
{
    public static readonly IReadOnlyList<OperationCase> All =
    [
        DeleteScalingPolicy.Case,
        DeregisterScalableTarget.Case,
        DescribeScalableTargets.Case,
        DescribeScalingActivities.Case,
        DescribeScalingPolicies.Case,
        PutScalingPolicy.Case,
        RegisterScalableTarget.Case,
    ];
}
