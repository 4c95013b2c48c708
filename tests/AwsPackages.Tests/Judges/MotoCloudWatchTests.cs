using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Judges;

/// <summary>Moto keeps alarms but never evaluates them, and knows neither metric mathematics nor percentiles.</summary>
[Collection(MotoTests.Name)]
public class MotoCloudWatchTests(MotoServer moto)
{
    private static readonly DateTime Eleven = new(2026, 11, 20, 11, 0, 0, DateTimeKind.Utc);

    private IAmazonCloudWatch Client => moto.Clients.CloudWatch;

    [MotoFact]
    public async Task Reads_back_the_metrics_that_it_put()
    {
        await Client.PutMetricDataAsync(new PutMetricDataRequest
        {
            Namespace = "AuroraAutoscaler",
            MetricData =
            [
                .. new[] { 40.5, 68.9 }.Select((percent, index) => new MetricDatum
                {
                    MetricName = "ReaderCpu",
                    Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }],
                    Timestamp = Eleven.AddSeconds(10 * index),
                    Value = percent,
                    Unit = StandardUnit.Percent,
                    StorageResolution = 1,
                }),
            ],
        });

        var read = await Client.GetMetricDataAsync(new GetMetricDataRequest
        {
            StartTime = Eleven,
            EndTime = Eleven.AddSeconds(20),
            ScanBy = ScanBy.TimestampAscending,
            MetricDataQueries = [new MetricDataQuery { Id = "cpu", MetricStat = Average("ReaderCpu") }],
        });

        var result = Assert.Single(read.MetricDataResults);
        Assert.Equal(("cpu", StatusCode.Complete), (result.Id, result.StatusCode));
        Assert.Equal([Eleven, Eleven.AddSeconds(10)], result.Timestamps);
        Assert.Equal([40.5, 68.9], result.Values);
    }

    [MotoFact]
    public async Task Describes_the_alarm_that_it_put()
    {
        await Put("described");

        var alarms = await Client.DescribeAlarmsAsync(new DescribeAlarmsRequest { AlarmNames = ["described"] });

        var alarm = Assert.Single(alarms.MetricAlarms);
        Assert.Equal(("described", "ReaderCpu", 10, 70d), (alarm.AlarmName, alarm.MetricName, alarm.Period, alarm.Threshold));
        Assert.Equal((Statistic.Average, ComparisonOperator.GreaterThanThreshold), (alarm.Statistic, alarm.ComparisonOperator));
        Assert.Equal([("Cluster", "shop")], alarm.Dimensions.Select(dimension => (dimension.Name, dimension.Value)));
        Assert.StartsWith("arn:aws:cloudwatch:eu-west-1:", alarm.AlarmArn, StringComparison.Ordinal);
    }

    [MotoFact]
    public async Task Sets_the_state_of_an_alarm()
    {
        await Put("set");

        await Client.SetAlarmStateAsync(new SetAlarmStateRequest { AlarmName = "set", StateValue = StateValue.ALARM, StateReason = "A rehearsal." });

        var alarm = (await Client.DescribeAlarmsAsync(new DescribeAlarmsRequest { AlarmNames = ["set"] })).MetricAlarms.Single();
        Assert.Equal((StateValue.ALARM, "A rehearsal."), (alarm.StateValue, alarm.StateReason));
        Assert.NotNull(alarm.StateUpdatedTimestamp);
    }

    [MotoFact]
    public async Task Deletes_alarms()
    {
        await Put("deleted-1");
        await Put("deleted-2");

        await Client.DeleteAlarmsAsync(new DeleteAlarmsRequest { AlarmNames = ["deleted-1", "deleted-2"] });

        var left = await Client.DescribeAlarmsAsync(new DescribeAlarmsRequest { AlarmNamePrefix = "deleted" });
        Assert.Null(left.MetricAlarms);
    }

    [MotoFact]
    public async Task Throws_ResourceNotFound()
    {
        var thrown = await Assert.ThrowsAsync<ResourceNotFoundException>(() =>
            Client.SetAlarmStateAsync(new SetAlarmStateRequest { AlarmName = "gone", StateValue = StateValue.OK, StateReason = "none" }));
        Assert.Equal("ResourceNotFound", thrown.ErrorCode);
    }

    [MotoFact]
    public async Task Throws_InvalidParameterValue() =>
        await Assert.ThrowsAsync<InvalidParameterValueException>(() => Client.PutMetricDataAsync(new PutMetricDataRequest
        {
            Namespace = "AuroraAutoscaler",
            MetricData = [new MetricDatum { MetricName = "ReaderCpu", Value = 1, Values = [1] }],
        }));

    private static MetricStat Average(string metric) => new()
    {
        Metric = new Metric { Namespace = "AuroraAutoscaler", MetricName = metric, Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }] },
        Period = 10,
        Stat = "Average",
    };

    private Task<PutMetricAlarmResponse> Put(string name) => Client.PutMetricAlarmAsync(new PutMetricAlarmRequest
    {
        AlarmName = name,
        Namespace = "AuroraAutoscaler",
        MetricName = "ReaderCpu",
        Dimensions = [new Dimension { Name = "Cluster", Value = "shop" }],
        Statistic = Statistic.Average,
        Period = 10,
        EvaluationPeriods = 2,
        Threshold = 70,
        ComparisonOperator = ComparisonOperator.GreaterThanThreshold,
        TreatMissingData = "notBreaching",
    });
}
