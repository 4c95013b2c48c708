using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class PutMetricData
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatch.PutMetricData",
        Call = async clients => await clients.CloudWatch.PutMetricDataAsync(new PutMetricDataRequest
        {
            Namespace = "AuroraAutoscaler",
            MetricData =
            [
                new MetricDatum
                {
                    MetricName = "ReaderCpu",
                    Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }, new Dimension { Name = "Pool", Value = "provisioned" }],
                    Timestamp = new DateTime(2026, 11, 20, 11, 0, 7, DateTimeKind.Utc),
                    Values = [68.9, 100],
                    Counts = [1, 2.5],
                    Unit = StandardUnit.Percent,
                    StorageResolution = 1,
                },
                new MetricDatum { MetricName = "ConfigRejected", Value = 0 },
                new MetricDatum
                {
                    MetricName = "TurnSeconds",
                    StatisticValues = new StatisticSet { SampleCount = 2, Sum = 1.5, Minimum = 0.5, Maximum = 1 },
                },
            ],
        }),
        Sends = """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=PutMetricData
            &MetricData.member.1.Counts.member.1=1
            &MetricData.member.1.Counts.member.2=2.5
            &MetricData.member.1.Dimensions.member.1.Name=Cluster
            &MetricData.member.1.Dimensions.member.1.Value=shop
            &MetricData.member.1.Dimensions.member.2.Name=Pool
            &MetricData.member.1.Dimensions.member.2.Value=provisioned
            &MetricData.member.1.MetricName=ReaderCpu
            &MetricData.member.1.StorageResolution=1
            &MetricData.member.1.Timestamp=2026-11-20T11%3A00%3A07.000Z
            &MetricData.member.1.Unit=Percent
            &MetricData.member.1.Values.member.1=68.9
            &MetricData.member.1.Values.member.2=100
            &MetricData.member.2.MetricName=ConfigRejected
            &MetricData.member.2.Value=0
            &MetricData.member.3.MetricName=TurnSeconds
            &MetricData.member.3.StatisticValues.Maximum=1
            &MetricData.member.3.StatisticValues.Minimum=0.5
            &MetricData.member.3.StatisticValues.SampleCount=2
            &MetricData.member.3.StatisticValues.Sum=1.5
            &Namespace=AuroraAutoscaler
            &Version=2010-08-01
            """,
        Reply = """
            <PutMetricDataResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
              <ResponseMetadata><RequestId>e16fc4d3-9a04-11e0-9362-093a1cae5385</RequestId></ResponseMetadata>
            </PutMetricDataResponse>
            """,
        Reads = "",
        EmptyReply = """<PutMetricDataResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"/>""",
        Errors =
        [
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>The value NaN for parameter MetricData.member.1.Value is invalid.</Message></Error>
                  <RequestId>e16fc4d3-9a04-11e0-9362-093a1cae5385</RequestId>
                </ErrorResponse>
                """, typeof(InvalidParameterValueException), "InvalidParameterValue"),
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>InvalidParameterCombination</Code><Message>Value and Values cannot be given together.</Message></Error>
                  <RequestId>e16fc4d3-9a04-11e0-9362-093a1cae5385</RequestId>
                </ErrorResponse>
                """, typeof(InvalidParameterCombinationException), "InvalidParameterCombination"),
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>MissingParameter</Code><Message>The parameter MetricData.member.1.MetricName is required.</Message></Error>
                  <RequestId>e16fc4d3-9a04-11e0-9362-093a1cae5385</RequestId>
                </ErrorResponse>
                """, typeof(MissingRequiredParameterException), "MissingParameter"),
            new(500, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Receiver</Type><Code>InternalServiceError</Code><Message>The request processing has failed.</Message></Error>
                  <RequestId>e16fc4d3-9a04-11e0-9362-093a1cae5385</RequestId>
                </ErrorResponse>
                """, typeof(InternalServiceException), "InternalServiceError"),
        ],
    };
}
