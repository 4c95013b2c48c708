using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class DescribeScalingPolicies
{
    public static readonly OperationCase Case = new()
    {
        Name = "ApplicationAutoScaling.DescribeScalingPolicies",
        Call = async clients => await clients.Scaling.DescribeScalingPoliciesAsync(new DescribeScalingPoliciesRequest
        {
            PolicyNames = ["shop-readers", "shop-connections"],
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = "cluster:shop",
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            MaxResults = 10,
        }),
        Sends = """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DescribeScalingPolicies

            {"PolicyNames":["shop-readers","shop-connections"],"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MaxResults":10}
            """,
        Reply = """
            {"NextToken":"AYADeFakeToken0-_","ScalingPolicies":[
            {"Alarms":[{"AlarmARN":"arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmHigh-1b4e","AlarmName":"TargetTracking-cluster:shop-AlarmHigh-1b4e"},{"AlarmARN":"arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmLow-9c2d","AlarmName":"TargetTracking-cluster:shop-AlarmLow-9c2d"}],"CreationTime":1.795172407431E9,"PolicyARN":"arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers","PolicyName":"shop-readers","PolicyType":"TargetTrackingScaling","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","ServiceNamespace":"rds","TargetTrackingScalingPolicyConfiguration":{"CustomizedMetricSpecification":{"Dimensions":[{"Name":"Cluster","Value":"shop"}],"MetricName":"ReaderCpu","Metrics":[{"Id":"cpu","MetricStat":{"Metric":{"Namespace":"AuroraAutoscaler","MetricName":"ReaderCpu","Dimensions":[{"Name":"Cluster","Value":"shop"}]},"Stat":"Average","Unit":"Percent"},"ReturnData":false},{"Id":"steered","Expression":"FILL(cpu, 0) * 1","Label":"steered readers, %","ReturnData":true}],"Namespace":"AuroraAutoscaler","Statistic":"Average","Unit":"Percent"},"DisableScaleIn":true,"ScaleInCooldown":300,"ScaleOutCooldown":30,"TargetValue":62.5}},
            {"Alarms":[],"CreationTime":1.795172407431E9,"PolicyARN":"arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers-2","PolicyName":"shop-connections","PolicyType":"TargetTrackingScaling","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","ServiceNamespace":"rds","TargetTrackingScalingPolicyConfiguration":{"PredefinedMetricSpecification":{"PredefinedMetricType":"RDSReaderAverageDatabaseConnections","ResourceLabel":"none"},"TargetValue":700.0}},
            {"Alarms":[],"CreationTime":1.795172407431E9,"PolicyARN":"arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers-3","PolicyName":"shop-steps","PolicyType":"StepScaling","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","ServiceNamespace":"rds","StepScalingPolicyConfiguration":{"AdjustmentType":"ChangeInCapacity","Cooldown":60,"StepAdjustments":[{"MetricIntervalLowerBound":0.0,"ScalingAdjustment":1}]}}
            ]}
            """,
        Reads = """
            NextToken = AYADeFakeToken0-_
            ScalingPolicies[0].Alarms[0].AlarmARN = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmHigh-1b4e
            ScalingPolicies[0].Alarms[0].AlarmName = TargetTracking-cluster:shop-AlarmHigh-1b4e
            ScalingPolicies[0].Alarms[1].AlarmARN = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:TargetTracking-cluster:shop-AlarmLow-9c2d
            ScalingPolicies[0].Alarms[1].AlarmName = TargetTracking-cluster:shop-AlarmLow-9c2d
            ScalingPolicies[0].CreationTime = 2026-11-20T11:00:07.431Z
            ScalingPolicies[0].PolicyARN = arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers
            ScalingPolicies[0].PolicyName = shop-readers
            ScalingPolicies[0].PolicyType = TargetTrackingScaling
            ScalingPolicies[0].ResourceId = cluster:shop
            ScalingPolicies[0].ScalableDimension = rds:cluster:ReadReplicaCount
            ScalingPolicies[0].ServiceNamespace = rds
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Dimensions[0].Name = Cluster
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Dimensions[0].Value = shop
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.MetricName = ReaderCpu
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].Id = cpu
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].MetricStat.Metric.Dimensions[0].Name = Cluster
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].MetricStat.Metric.Dimensions[0].Value = shop
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].MetricStat.Metric.MetricName = ReaderCpu
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].MetricStat.Metric.Namespace = AuroraAutoscaler
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].MetricStat.Stat = Average
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].MetricStat.Unit = Percent
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[0].ReturnData = False
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[1].Expression = FILL(cpu, 0) * 1
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[1].Id = steered
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[1].Label = steered readers, %
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[1].ReturnData = True
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Namespace = AuroraAutoscaler
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Statistic = Average
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Unit = Percent
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.DisableScaleIn = True
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.ScaleInCooldown = 300
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown = 30
            ScalingPolicies[0].TargetTrackingScalingPolicyConfiguration.TargetValue = 62.5
            ScalingPolicies[1].Alarms = []
            ScalingPolicies[1].CreationTime = 2026-11-20T11:00:07.431Z
            ScalingPolicies[1].PolicyARN = arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers-2
            ScalingPolicies[1].PolicyName = shop-connections
            ScalingPolicies[1].PolicyType = TargetTrackingScaling
            ScalingPolicies[1].ResourceId = cluster:shop
            ScalingPolicies[1].ScalableDimension = rds:cluster:ReadReplicaCount
            ScalingPolicies[1].ServiceNamespace = rds
            ScalingPolicies[1].TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType = RDSReaderAverageDatabaseConnections
            ScalingPolicies[1].TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.ResourceLabel = none
            ScalingPolicies[1].TargetTrackingScalingPolicyConfiguration.TargetValue = 700
            ScalingPolicies[2].Alarms = []
            ScalingPolicies[2].CreationTime = 2026-11-20T11:00:07.431Z
            ScalingPolicies[2].PolicyARN = arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:6d8972f3-efc8-437c-92d1-6270f29a66e7:resource/rds/cluster:shop:policyName/shop-readers-3
            ScalingPolicies[2].PolicyName = shop-steps
            ScalingPolicies[2].PolicyType = StepScaling
            ScalingPolicies[2].ResourceId = cluster:shop
            ScalingPolicies[2].ScalableDimension = rds:cluster:ReadReplicaCount
            ScalingPolicies[2].ServiceNamespace = rds
            """,
        EmptyReply = """{"ScalingPolicies":[]}""",
        ReadsFromEmpty = "ScalingPolicies = []",
        Errors =
        [
            Fault.Of<ValidationException>(400, "ValidationException", "Unsupported service namespace, resource type or scalable dimension"),
            Fault.InvalidNextToken,
            Fault.Of<FailedResourceAccessException>(400, "FailedResourceAccessException", "Unable to retrieve alarms: not authorized to perform cloudwatch:DescribeAlarms"),
            Fault.ConcurrentUpdate,
            Fault.InternalService,
            Fault.Throttling,
        ],
        SecondPage = new(
            async clients => await clients.Scaling.DescribeScalingPoliciesAsync(new DescribeScalingPoliciesRequest
            {
                ServiceNamespace = ServiceNamespace.Rds,
                NextToken = "AYADeFakeToken0-_",
            }),
            """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DescribeScalingPolicies

            {"ServiceNamespace":"rds","NextToken":"AYADeFakeToken0-_"}
            """),
    };
}
