using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

internal static class DescribeScalingActivities
{
    public static readonly OperationCase Case = new()
    {
        Name = "ApplicationAutoScaling.DescribeScalingActivities",
        Call = async clients => await clients.Scaling.DescribeScalingActivitiesAsync(new DescribeScalingActivitiesRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = "cluster:shop",
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            MaxResults = 50,
            IncludeNotScaledActivities = true,
        }),
        Sends = """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DescribeScalingActivities

            {"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MaxResults":50,"IncludeNotScaledActivities":true}
            """,
        Reply = """
            {"NextToken":"AYADeFakeToken0-_","ScalingActivities":[
            {"ActivityId":"5f2b3f0e-7c1a-4a7d-9d35-0b8f1e2a6c47","Cause":"monitor alarm TargetTracking-cluster:shop-AlarmHigh-1b4e in state ALARM triggered policy shop-readers","Description":"Setting read replica count to 4.","Details":"{}","EndTime":1.795172467431E9,"ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","ServiceNamespace":"rds","StartTime":1.795172407431E9,"StatusCode":"Successful","StatusMessage":"Successfully set read replica count to 4."},
            {"ActivityId":"0a6d2c35-94b4-4d53-8e7b-3f1c5a9e8d20","Cause":"monitor alarm TargetTracking-cluster:shop-AlarmHigh-1b4e in state ALARM triggered policy shop-readers","Description":"Attempting to scale due to alarm triggered","NotScaledReasons":[{"Code":"AlreadyAtMaxCapacity","CurrentCapacity":15,"MaxCapacity":15,"MinCapacity":1}],"ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","ServiceNamespace":"rds","StartTime":1.795172407431E9,"StatusCode":"Unfulfilled"}
            ]}
            """,
        Reads = """
            NextToken = AYADeFakeToken0-_
            ScalingActivities[0].ActivityId = 5f2b3f0e-7c1a-4a7d-9d35-0b8f1e2a6c47
            ScalingActivities[0].Cause = monitor alarm TargetTracking-cluster:shop-AlarmHigh-1b4e in state ALARM triggered policy shop-readers
            ScalingActivities[0].Description = Setting read replica count to 4.
            ScalingActivities[0].Details = {}
            ScalingActivities[0].EndTime = 2026-11-20T11:01:07.431Z
            ScalingActivities[0].ResourceId = cluster:shop
            ScalingActivities[0].ScalableDimension = rds:cluster:ReadReplicaCount
            ScalingActivities[0].ServiceNamespace = rds
            ScalingActivities[0].StartTime = 2026-11-20T11:00:07.431Z
            ScalingActivities[0].StatusCode = Successful
            ScalingActivities[0].StatusMessage = Successfully set read replica count to 4.
            ScalingActivities[1].ActivityId = 0a6d2c35-94b4-4d53-8e7b-3f1c5a9e8d20
            ScalingActivities[1].Cause = monitor alarm TargetTracking-cluster:shop-AlarmHigh-1b4e in state ALARM triggered policy shop-readers
            ScalingActivities[1].Description = Attempting to scale due to alarm triggered
            ScalingActivities[1].NotScaledReasons[0].Code = AlreadyAtMaxCapacity
            ScalingActivities[1].NotScaledReasons[0].CurrentCapacity = 15
            ScalingActivities[1].NotScaledReasons[0].MaxCapacity = 15
            ScalingActivities[1].NotScaledReasons[0].MinCapacity = 1
            ScalingActivities[1].ResourceId = cluster:shop
            ScalingActivities[1].ScalableDimension = rds:cluster:ReadReplicaCount
            ScalingActivities[1].ServiceNamespace = rds
            ScalingActivities[1].StartTime = 2026-11-20T11:00:07.431Z
            ScalingActivities[1].StatusCode = Unfulfilled
            """,
        EmptyReply = """{"ScalingActivities":[]}""",
        ReadsFromEmpty = "ScalingActivities = []",
        Errors =
        [
            Fault.Of<ValidationException>(400, "ValidationException", "Unsupported service namespace, resource type or scalable dimension"),
            Fault.InvalidNextToken,
            Fault.ConcurrentUpdate,
            Fault.InternalService,
            Fault.Throttling,
        ],
        SecondPage = new(
            async clients => await clients.Scaling.DescribeScalingActivitiesAsync(new DescribeScalingActivitiesRequest
            {
                ServiceNamespace = ServiceNamespace.Rds,
                NextToken = "AYADeFakeToken0-_",
            }),
            """
            POST https://application-autoscaling.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AnyScaleFrontendService.DescribeScalingActivities

            {"ServiceNamespace":"rds","NextToken":"AYADeFakeToken0-_"}
            """),
    };
}
