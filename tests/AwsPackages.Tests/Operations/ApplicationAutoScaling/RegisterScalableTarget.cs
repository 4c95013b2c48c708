using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class RegisterScalableTarget
{
    public static readonly OperationCase Case = new()
    {
        Name = "ApplicationAutoScaling.RegisterScalableTarget",
        Call = async clients => await clients.Scaling.RegisterScalableTargetAsync(new RegisterScalableTargetRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = "cluster:shop",
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            MinCapacity = 1,
            MaxCapacity = 15,
            RoleARN = "arn:aws:iam::123456789012:role/aws-service-role/rds.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_RDSCluster",
            SuspendedState = new SuspendedState
            {
                DynamicScalingInSuspended = true,
                DynamicScalingOutSuspended = false,
                ScheduledScalingSuspended = false,
            },
            Tags = new Dictionary<string, string> { ["owner"] = "anna & co", ["empty"] = "" },
        }),
        Sends = """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.RegisterScalableTarget

            {"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MinCapacity":1,"MaxCapacity":15,"RoleARN":"arn:aws:iam::123456789012:role/aws-service-role/rds.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_RDSCluster","SuspendedState":{"DynamicScalingInSuspended":true,"DynamicScalingOutSuspended":false,"ScheduledScalingSuspended":false},"Tags":{"owner":"anna & co","empty":""}}
            """,
        Reply = """{"ScalableTargetARN":"arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/0rd1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7"}""",
        Reads = "ScalableTargetARN = arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/0rd1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7",
        EmptyReply = "{}",
        Errors =
        [
            Fault.Of<ValidationException>(400, "ValidationException", "1 validation error detected: Value at minCapacity failed to satisfy constraint: Member must be less than or equal to maxCapacity"),
            Fault.Of<LimitExceededException>(400, "LimitExceededException", "The scalable target has reached the maximum number of targets for the service namespace rds"),
            Fault.ConcurrentUpdate,
            Fault.InternalService,
            Fault.Throttling,
            Fault.Of<AmazonApplicationAutoScalingException>(400, "AccessDeniedException", "User: arn:aws:sts::123456789012:assumed-role/spike/spike is not authorized to perform: application-autoscaling:RegisterScalableTarget"),
        ],
    };
}
