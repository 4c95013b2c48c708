using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class DeregisterScalableTarget
{
    public static readonly OperationCase Case = new()
    {
        Name = "ApplicationAutoScaling.DeregisterScalableTarget",
        Call = async clients => await clients.Scaling.DeregisterScalableTargetAsync(new DeregisterScalableTargetRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = "cluster:shop",
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
        }),
        Sends = """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DeregisterScalableTarget

            {"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount"}
            """,
        Reply = "{}",
        Reads = "",
        EmptyReply = "",
        IgnoresBody = true,
        Errors =
        [
            Fault.Of<ObjectNotFoundException>(400, "ObjectNotFoundException", "No scalable target found for service namespace: rds, resource ID: cluster:shop, scalable dimension: rds:cluster:ReadReplicaCount"),
            Fault.Of<ValidationException>(400, "ValidationException", "Unsupported service namespace, resource type or scalable dimension"),
            Fault.ConcurrentUpdate,
            Fault.InternalService,
            Fault.Throttling,
        ],
    };
}
