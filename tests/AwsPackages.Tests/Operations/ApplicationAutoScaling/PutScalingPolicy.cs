using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class PutScalingPolicy
{
    public static readonly OperationCase Case = new()
    {
        Name = "ApplicationAutoScaling.PutScalingPolicy",
        Call = async clients => await clients.Scaling.PutScalingPolicyAsync(new PutScalingPolicyRequest
        {
            PolicyName = "shop-readers",
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = "cluster:shop",
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            PolicyType = PolicyType.TargetTrackingScaling,
            TargetTrackingScalingPolicyConfiguration = Tracking.Everything,
        }),
        Sends = """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.PutScalingPolicy

            {"PolicyName":"shop-readers","ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","PolicyType":"TargetTrackingScaling","TargetTrackingScalingPolicyConfiguration":{"TargetValue":62.5,"PredefinedMetricSpecification":{"PredefinedMetricType":"RDSReaderAverageCPUUtilization","ResourceLabel":"app/shop/50dc6c495c0c9188"},"CustomizedMetricSpecification":{"MetricName":"ReaderCpu","Namespace":"AuroraAutoscaler","Dimensions":[{"Name":"Cluster","Value":"shop"}],"Statistic":"Average","Unit":"Percent","Metrics":[{"Id":"cpu","MetricStat":{"Metric":{"Namespace":"AuroraAutoscaler","MetricName":"ReaderCpu","Dimensions":[{"Name":"Cluster","Value":"shop"}]},"Stat":"Average","Unit":"Percent"},"ReturnData":false},{"Id":"steered","Expression":"FILL(cpu, 0) * 1","Label":"steered readers, %","ReturnData":true}]},"ScaleOutCooldown":30,"ScaleInCooldown":300,"DisableScaleIn":true}}
            """,
        Reply = """{"Alarms":[{"AlarmARN":"arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmHigh-1b4e","AlarmName":"TargetTracking-cluster:shop-AlarmHigh-1b4e"},{"AlarmARN":"arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmLow-9c2d","AlarmName":"TargetTracking-cluster:shop-AlarmLow-9c2d"}],"PolicyARN":"arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers"}""",
        Reads = """
            Alarms[0].AlarmARN = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmHigh-1b4e
            Alarms[0].AlarmName = TargetTracking-cluster:shop-AlarmHigh-1b4e
            Alarms[1].AlarmARN = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmLow-9c2d
            Alarms[1].AlarmName = TargetTracking-cluster:shop-AlarmLow-9c2d
            PolicyARN = arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers
            """,
        EmptyReply = """{"PolicyARN":"arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers"}""",
        ReadsFromEmpty = "PolicyARN = arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers",
        Errors =
        [
            Fault.Of<ObjectNotFoundException>(400, "ObjectNotFoundException", "No scalable target found for service namespace: rds, resource ID: cluster:shop, scalable dimension: rds:cluster:ReadReplicaCount"),
            Fault.Of<ValidationException>(400, "ValidationException", "Only one of PredefinedMetricSpecification or CustomizedMetricSpecification can be specified."),
            Fault.Of<LimitExceededException>(400, "LimitExceededException", "The maximum number of scaling policies for this scalable target has been reached"),
            Fault.Of<FailedResourceAccessException>(400, "FailedResourceAccessException", "Unable to create alarms: not authorized to perform cloudwatch:PutMetricAlarm"),
            Fault.ConcurrentUpdate,
            Fault.InternalService,
            Fault.Throttling,
        ],
    };
}
