using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class DescribeScalableTargets
{
    public static readonly OperationCase Case = new()
    {
        Name = "ApplicationAutoScaling.DescribeScalableTargets",
        Call = async clients => await clients.Scaling.DescribeScalableTargetsAsync(new DescribeScalableTargetsRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceIds = ["cluster:shop", "cluster:forum"],
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            MaxResults = 50,
        }),
        Sends = """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DescribeScalableTargets

            {"ServiceNamespace":"rds","ResourceIds":["cluster:shop","cluster:forum"],"ScalableDimension":"rds:cluster:ReadReplicaCount","MaxResults":50}
            """,
        Reply = """
            {"NextToken":"AYADeFakeToken0-_","ScalableTargets":[
            {"CreationTime":1.795172407431E9,"MaxCapacity":15,"MinCapacity":1,"PredictedCapacity":3,"ResourceId":"cluster:shop","RoleARN":"arn:aws:iam::123456789012:role/aws-service-role/rds.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_RDSCluster","ScalableDimension":"rds:cluster:ReadReplicaCount","ScalableTargetARN":"arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/0rd1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7","ServiceNamespace":"rds","SuspendedState":{"DynamicScalingInSuspended":true,"DynamicScalingOutSuspended":false,"ScheduledScalingSuspended":false}}
            ]}
            """,
        Reads = """
            NextToken = AYADeFakeToken0-_
            ScalableTargets[0].CreationTime = 2026-11-20T11:00:07.431Z
            ScalableTargets[0].MaxCapacity = 15
            ScalableTargets[0].MinCapacity = 1
            ScalableTargets[0].PredictedCapacity = 3
            ScalableTargets[0].ResourceId = cluster:shop
            ScalableTargets[0].RoleARN = arn:aws:iam::123456789012:role/aws-service-role/rds.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_RDSCluster
            ScalableTargets[0].ScalableDimension = rds:cluster:ReadReplicaCount
            ScalableTargets[0].ScalableTargetARN = arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/0rd1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7
            ScalableTargets[0].ServiceNamespace = rds
            ScalableTargets[0].SuspendedState.DynamicScalingInSuspended = True
            ScalableTargets[0].SuspendedState.DynamicScalingOutSuspended = False
            ScalableTargets[0].SuspendedState.ScheduledScalingSuspended = False
            """,
        EmptyReply = """{"ScalableTargets":[]}""",
        ReadsFromEmpty = "ScalableTargets = []",
        Errors =
        [
            Fault.Of<ValidationException>(400, "ValidationException", "Unsupported service namespace, resource type or scalable dimension"),
            Fault.InvalidNextToken,
            Fault.ConcurrentUpdate,
            Fault.InternalService,
            Fault.Throttling,
        ],
        SecondPage = new(
            async clients => await clients.Scaling.DescribeScalableTargetsAsync(new DescribeScalableTargetsRequest
            {
                ServiceNamespace = ServiceNamespace.Rds,
                NextToken = "AYADeFakeToken0-_",
            }),
            """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DescribeScalableTargets

            {"ServiceNamespace":"rds","NextToken":"AYADeFakeToken0-_"}
            """),
    };
}
