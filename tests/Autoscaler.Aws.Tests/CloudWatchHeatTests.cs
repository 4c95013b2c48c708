using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class CloudWatchHeatTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 7, TimeSpan.Zero);

    [Fact]
    public async Task Reads_the_newest_minute_by_periods_of_the_alarm_with_gaps_as_gaps()
    {
        var heat = await Read(Result("cpu", ("11:59:10", 71), ("12:00:00", 80)) + Result("demand", ("11:59:00", 64)));
        Assert.Equal([null, 71, null, null, null, null, 80], heat.Cpu);
        Assert.Equal(64, heat.Demand);
    }

    [Fact]
    public async Task Knows_no_demand_that_is_older_than_two_minutes() => Assert.Null((await Read(Result("demand", ("11:57:00", 90)))).Demand);

    [Fact]
    public async Task Reads_two_metrics_in_one_call()
    {
        var transport = new StubTransport(Reply(""));
        var heat = await Read(transport);
        Assert.All(heat.Cpu, cpu => Assert.Null(cpu));
        var body = Uri.UnescapeDataString(Assert.Single(transport.Sent).Body);
        Assert.Contains("StartTime=2026-11-20T11:59:00.000Z", body, StringComparison.Ordinal);
        Assert.Contains("MetricDataQueries.member.1.MetricStat.Period=10", body, StringComparison.Ordinal);
        Assert.Contains("MetricDataQueries.member.1.MetricStat.Stat=Maximum", body, StringComparison.Ordinal);
        Assert.Contains("MetricDataQueries.member.2.MetricStat.Metric.MetricName=DemandCpu", body, StringComparison.Ordinal);
        Assert.DoesNotContain("member.3.", body, StringComparison.Ordinal);
    }

    private static Task<PoolHeat> Read(string results) => Read(new StubTransport(Reply(results)));

    private static Task<PoolHeat> Read(StubTransport transport) => new CloudWatchHeat(Stub.CloudWatch(transport)).Read("shop", OpenGate.Policy.Detect, Now, CancellationToken.None);

    private static StubReply Reply(string results) =>
        StubReply.Ok($"<GetMetricDataResponse><GetMetricDataResult><MetricDataResults>{results}</MetricDataResults></GetMetricDataResult></GetMetricDataResponse>");

    private static string Result(string id, params (string Time, int Value)[] points) =>
        $"<member><Id>{id}</Id><StatusCode>Complete</StatusCode><Timestamps>{string.Concat(points.Select(point => $"<member>2026-11-20T{point.Time}Z</member>"))}</Timestamps><Values>{string.Concat(points.Select(point => $"<member>{point.Value}</member>"))}</Values></member>";
}
