using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class PutMetricAlarm
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatch.PutMetricAlarm",
        Call = async clients => await clients.CloudWatch.PutMetricAlarmAsync(Everything()),
        Sends = """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=PutMetricAlarm
            &ActionsEnabled=false
            &AlarmActions.member.1=arn%3Aaws%3Alambda%3Aeu-west-1%3A123456789012%3Afunction%3Astart-response
            &AlarmDescription=provisioned%20readers%20hot
            &AlarmName=shop-spike-up
            &ComparisonOperator=GreaterThanOrEqualToThreshold
            &DatapointsToAlarm=2
            &Dimensions.member.1.Name=Cluster
            &Dimensions.member.1.Value=shop
            &Dimensions.member.2.Name=Pool
            &Dimensions.member.2.Value=provisioned
            &EvaluateLowSampleCountPercentile=ignore
            &EvaluationPeriods=3
            &ExtendedStatistic=p99.9
            &InsufficientDataActions=
            &MetricName=ReaderCpu
            &Metrics.member.1.Id=hot
            &Metrics.member.1.MetricStat.Metric.Dimensions.member.1.Name=Cluster
            &Metrics.member.1.MetricStat.Metric.Dimensions.member.1.Value=shop
            &Metrics.member.1.MetricStat.Metric.MetricName=ReaderCpu
            &Metrics.member.1.MetricStat.Metric.Namespace=AuroraAutoscaler
            &Metrics.member.1.MetricStat.Period=10
            &Metrics.member.1.MetricStat.Stat=Maximum
            &Metrics.member.1.MetricStat.Unit=Percent
            &Metrics.member.1.ReturnData=false
            &Metrics.member.2.AccountId=123456789012
            &Metrics.member.2.Expression=IF%28hot%20%3E%2060%2C%201%2C%200%29
            &Metrics.member.2.Id=fires
            &Metrics.member.2.Label=over%2060%20%25
            &Metrics.member.2.Period=10
            &Metrics.member.2.ReturnData=true
            &Namespace=AuroraAutoscaler
            &OKActions.member.1=arn%3Aaws%3Asns%3Aeu-west-1%3A123456789012%3Aspikes
            &OKActions.member.2=arn%3Aaws%3Asns%3Aeu-west-1%3A123456789012%3Aaudit
            &Period=10
            &Statistic=Average
            &Tags.member.1.Key=owner
            &Tags.member.1.Value=shop%2Fsre
            &Threshold=62.5
            &ThresholdMetricId=fires
            &TreatMissingData=notBreaching
            &Unit=Percent
            &Version=2010-08-01
            """,
        Reply = """
            <PutMetricAlarmResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
              <ResponseMetadata><RequestId>5d3f8a5a-2c0b-4a1f-b7ad-6c3f3d1e9f02</RequestId></ResponseMetadata>
            </PutMetricAlarmResponse>
            """,
        Reads = "",
        EmptyReply = """<PutMetricAlarmResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"/>""",
        Errors =
        [
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>LimitExceeded</Code><Message>The quota for alarms has already been reached.</Message></Error>
                  <RequestId>5d3f8a5a-2c0b-4a1f-b7ad-6c3f3d1e9f02</RequestId>
                </ErrorResponse>
                """, typeof(LimitExceededException), "LimitExceeded"),
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>ValidationError</Code><Message>Period must be 10, 20, 30 or a multiple of 60</Message></Error>
                  <RequestId>5d3f8a5a-2c0b-4a1f-b7ad-6c3f3d1e9f02</RequestId>
                </ErrorResponse>
                """, typeof(AmazonCloudWatchException), "ValidationError"),
        ],
    };

    // The service refuses the members of a single metric together with Metrics; here they only have to be written.
    private static PutMetricAlarmRequest Everything() => new()
    {
        AlarmName = "shop-spike-up",
        AlarmDescription = "provisioned readers hot",
        ActionsEnabled = false,
        OKActions = ["arn:aws:sns:eu-west-1:123456789012:spikes", "arn:aws:sns:eu-west-1:123456789012:audit"],
        AlarmActions = ["arn:aws:lambda:eu-west-1:123456789012:function:start-response"],
        InsufficientDataActions = [],
        MetricName = "ReaderCpu",
        Namespace = "AuroraAutoscaler",
        Statistic = Statistic.Average,
        ExtendedStatistic = "p99.9",
        Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }, new Dimension { Name = "Pool", Value = "provisioned" }],
        Period = 10,
        Unit = StandardUnit.Percent,
        EvaluationPeriods = 3,
        DatapointsToAlarm = 2,
        Threshold = 62.5,
        ThresholdMetricId = "fires",
        ComparisonOperator = ComparisonOperator.GreaterThanOrEqualToThreshold,
        TreatMissingData = "notBreaching",
        EvaluateLowSampleCountPercentile = "ignore",
        Metrics =
        [
            new MetricDataQuery
            {
                Id = "hot",
                MetricStat = new MetricStat
                {
                    Metric = new Metric { Namespace = "AuroraAutoscaler", MetricName = "ReaderCpu", Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }] },
                    Period = 10,
                    Stat = "Maximum",
                    Unit = StandardUnit.Percent,
                },
                ReturnData = false,
            },
            new MetricDataQuery
            {
                Id = "fires",
                Expression = "IF(hot > 60, 1, 0)",
                Label = "over 60 %",
                ReturnData = true,
                Period = 10,
                AccountId = "123456789012",
            },
        ],
        Tags = [new Tag { Key = "owner", Value = "shop/sre" }],
    };
}
