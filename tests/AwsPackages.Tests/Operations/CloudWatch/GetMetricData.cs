using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class GetMetricData
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatch.GetMetricData",
        Call = async clients => await clients.CloudWatch.GetMetricDataAsync(Everything()),
        Sends = """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=GetMetricData
            &EndTime=2026-11-20T11%3A00%3A30.000Z
            &MaxDatapoints=500
            &MetricDataQueries.member.1.AccountId=123456789012
            &MetricDataQueries.member.1.Id=cpu
            &MetricDataQueries.member.1.Label=readers%20%28avg%29
            &MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name=Cluster
            &MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Value=shop
            &MetricDataQueries.member.1.MetricStat.Metric.MetricName=ReaderCpu
            &MetricDataQueries.member.1.MetricStat.Metric.Namespace=AuroraAutoscaler
            &MetricDataQueries.member.1.MetricStat.Period=10
            &MetricDataQueries.member.1.MetricStat.Stat=Average
            &MetricDataQueries.member.1.MetricStat.Unit=Percent
            &MetricDataQueries.member.1.ReturnData=false
            &MetricDataQueries.member.2.Expression=cpu%2A8%2F100
            &MetricDataQueries.member.2.Id=busy
            &MetricDataQueries.member.2.Period=60
            &MetricDataQueries.member.2.ReturnData=true
            &ScanBy=TimestampAscending
            &StartTime=2026-11-20T11%3A00%3A00.000Z
            &Version=2010-08-01
            """,
        Reply = """
            <GetMetricDataResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
              <GetMetricDataResult>
                <Messages><member><Code>MaxMetricsExceeded</Code><Value>Only the first 500 metrics were read.</Value></member></Messages>
                <MetricDataResults>
                  <member>
                    <Id>cpu</Id>
                    <Label>readers (avg)</Label>
                    <Timestamps>
                      <member>2026-11-20T11:00:00Z</member>
                      <member>2026-11-20T11:00:10Z</member>
                      <member>2026-11-20T11:00:20Z</member>
                    </Timestamps>
                    <Values><member>68.9</member><member>100.0</member><member>1.25E-4</member></Values>
                    <StatusCode>PartialData</StatusCode>
                  </member>
                  <member>
                    <Id>busy</Id>
                    <Label>busy</Label>
                    <Timestamps/>
                    <Values/>
                    <Messages><member><Code>ArithmeticError</Code><Value>One or more data-points have been dropped: 1 &lt; 2.</Value></member></Messages>
                    <StatusCode>Forbidden</StatusCode>
                  </member>
                </MetricDataResults>
                <NextToken>eyJ2IjoxfQ==</NextToken>
              </GetMetricDataResult>
              <ResponseMetadata><RequestId>9e0c2f77-0c55-4d6e-9bf3-4c35e7b1d2aa</RequestId></ResponseMetadata>
            </GetMetricDataResponse>
            """,
        Reads = """
            Messages[0].Code = MaxMetricsExceeded
            Messages[0].Value = Only the first 500 metrics were read.
            MetricDataResults[0].Id = cpu
            MetricDataResults[0].Label = readers (avg)
            MetricDataResults[0].StatusCode = PartialData
            MetricDataResults[0].Timestamps[0] = 2026-11-20T11:00:00.000Z
            MetricDataResults[0].Timestamps[1] = 2026-11-20T11:00:10.000Z
            MetricDataResults[0].Timestamps[2] = 2026-11-20T11:00:20.000Z
            MetricDataResults[0].Values[0] = 68.9
            MetricDataResults[0].Values[1] = 100
            MetricDataResults[0].Values[2] = 0.000125
            MetricDataResults[1].Id = busy
            MetricDataResults[1].Label = busy
            MetricDataResults[1].Messages[0].Code = ArithmeticError
            MetricDataResults[1].Messages[0].Value = One or more data-points have been dropped: 1 < 2.
            MetricDataResults[1].StatusCode = Forbidden
            NextToken = eyJ2IjoxfQ==
            """,
        EmptyReply = """<GetMetricDataResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><GetMetricDataResult/></GetMetricDataResponse>""",
        Errors =
        [
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>InvalidNextToken</Code><Message>The next token is not one of this request.</Message></Error>
                  <RequestId>9e0c2f77-0c55-4d6e-9bf3-4c35e7b1d2aa</RequestId>
                </ErrorResponse>
                """, typeof(InvalidNextTokenException), "InvalidNextToken"),
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>ValidationError</Code><Message>The parameter StartTime must be less than the parameter EndTime.</Message></Error>
                  <RequestId>9e0c2f77-0c55-4d6e-9bf3-4c35e7b1d2aa</RequestId>
                </ErrorResponse>
                """, typeof(AmazonCloudWatchException), "ValidationError"),
        ],
        SecondPage = new(
            async clients => await clients.CloudWatch.GetMetricDataAsync(new GetMetricDataRequest
            {
                MetricDataQueries = [new MetricDataQuery { Id = "all", Expression = "SEARCH('ReaderCpu', 'Average')" }],
                StartTime = new DateTime(2026, 11, 20, 11, 0, 0, DateTimeKind.Utc),
                EndTime = new DateTime(2026, 11, 20, 11, 0, 30, DateTimeKind.Utc),
                NextToken = "eyJ2IjoxfQ==",
            }),
            """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=GetMetricData
            &EndTime=2026-11-20T11%3A00%3A30.000Z
            &MetricDataQueries.member.1.Expression=SEARCH%28%27ReaderCpu%27%2C%20%27Average%27%29
            &MetricDataQueries.member.1.Id=all
            &NextToken=eyJ2IjoxfQ%3D%3D
            &StartTime=2026-11-20T11%3A00%3A00.000Z
            &Version=2010-08-01
            """),
    };

    private static GetMetricDataRequest Everything() => new()
    {
        MetricDataQueries =
        [
            new MetricDataQuery
            {
                Id = "cpu",
                Label = "readers (avg)",
                ReturnData = false,
                AccountId = "123456789012",
                MetricStat = new MetricStat
                {
                    Metric = new Metric { Namespace = "AuroraAutoscaler", MetricName = "ReaderCpu", Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }] },
                    Period = 10,
                    Stat = "Average",
                    Unit = StandardUnit.Percent,
                },
            },
            new MetricDataQuery { Id = "busy", Expression = "cpu*8/100", Period = 60, ReturnData = true },
        ],
        StartTime = new DateTime(2026, 11, 20, 11, 0, 0, DateTimeKind.Utc),
        EndTime = new DateTime(2026, 11, 20, 11, 0, 30, DateTimeKind.Utc),
        ScanBy = ScanBy.TimestampAscending,
        MaxDatapoints = 500,
    };
}
