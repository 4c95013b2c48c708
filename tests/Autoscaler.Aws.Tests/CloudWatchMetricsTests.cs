using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class CloudWatchMetricsTests
{
    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 7, TimeSpan.Zero);

    private static readonly StubReply Ok = StubReply.Ok("<PutMetricDataResponse/>");

    [Fact]
    public async Task Sends_a_point_with_its_dimensions_its_own_second_and_a_resolution_of_one_second()
    {
        var transport = new StubTransport(Ok);

        await Publish(transport, [new MetricPoint(MetricName.ReaderCpu, Eleven, 68.9) { Cluster = "shop", Pool = Pool.Provisioned, Reader = "shop-reader-1" }]);

        Assert.Equal(
            """
            Action=PutMetricData
            &MetricData.member.1.Dimensions.member.1.Name=Cluster
            &MetricData.member.1.Dimensions.member.1.Value=shop
            &MetricData.member.1.Dimensions.member.2.Name=Pool
            &MetricData.member.1.Dimensions.member.2.Value=provisioned
            &MetricData.member.1.Dimensions.member.3.Name=Reader
            &MetricData.member.1.Dimensions.member.3.Value=shop-reader-1
            &MetricData.member.1.MetricName=ReaderCpu
            &MetricData.member.1.StorageResolution=1
            &MetricData.member.1.Timestamp=2026-11-20T11%3A00%3A07.000Z
            &MetricData.member.1.Value=68.9
            &Namespace=AuroraAutoscaler
            &Version=2010-08-01
            """,
            transport.Sent[0].WireForm().Split("\n\n")[1]);
    }

    [Fact]
    public async Task Sends_a_point_that_stands_for_several_as_value_and_count()
    {
        var transport = new StubTransport(Ok);
        await Publish(transport, [new MetricPoint(MetricName.ReaderCpu, Eleven, 12) { Count = 60 }]);
        Assert.Contains("Values.member.1=12", transport.Sent[0].Body, StringComparison.Ordinal);
        Assert.Contains("Counts.member.1=60", transport.Sent[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1000, 1)]
    [InlineData(1001, 2)]
    [InlineData(2500, 3)]
    public async Task Needs_as_few_calls_as_CloudWatch_allows(int points, int calls)
    {
        var transport = new StubTransport(Ok);
        Assert.Equal(calls, await Publish(transport, [.. Enumerable.Range(0, points).Select(second => new MetricPoint(MetricName.ReaderCpu, Eleven.AddSeconds(second), 1))]));
        Assert.Equal(calls, transport.Sent.Count);
    }

    [Fact]
    public async Task Stays_below_one_megabyte_a_call_with_the_longest_names()
    {
        var transport = new StubTransport(Ok);
        var longest = new MetricPoint(MetricName.SampleAgeSeconds, Eleven, 100.0 / 3)
        {
            Cluster = new string('c', 63),
            Pool = Pool.Provisioned,
            Reader = new string('r', 63),
            Reason = "UnknownMessageType",
            Count = int.MaxValue,
        };

        await Publish(transport, [.. Enumerable.Repeat(longest, 1000)]);

        Assert.InRange(transport.Sent[0].Body.Length, 1, 1024 * 1024);
    }

    [Fact]
    public async Task Says_that_it_may_be_tried_again_when_throttled() => await Assert.ThrowsAsync<PortFailure.Retryable>(() => Publish(
        new StubTransport(StubReply.Error(400, "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>")),
        [new MetricPoint(MetricName.ReaderCpu, Eleven, 1)]));

    private static Task<int> Publish(StubTransport transport, IReadOnlyList<MetricPoint> points) =>
        new CloudWatchMetrics(Stub.CloudWatch(transport)).Publish(points, CancellationToken.None);
}
