using System.Globalization;
using System.Text.RegularExpressions;
using System.Web;
using Autoscaler.Core.Fleet;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public partial class CloudWatchGaugesTests
{
    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 7, TimeSpan.Zero);

    private static readonly Instance Serverless = Reader("shop-sls-1", Pool.Serverless);

    private static readonly Instance Unread = Reader("shop-reader-21", Pool.Provisioned);

    private static readonly StubReply Nothing = Reply("");

    [Fact]
    public async Task Ask_for_capacity_connections_and_our_own_CPU_in_one_call()
    {
        var transport = new StubTransport(Nothing);

        Assert.Empty(await Read(transport, [Serverless], [Unread]));

        Assert.Equal(
            """
            Action=GetMetricData
            &EndTime=2026-11-20T11%3A00%3A07.000Z
            &MetricDataQueries.member.1.Id=qServerlessDatabaseCapacity_shop_sls_1
            &MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name=DBInstanceIdentifier
            &MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Value=shop-sls-1
            &MetricDataQueries.member.1.MetricStat.Metric.MetricName=ServerlessDatabaseCapacity
            &MetricDataQueries.member.1.MetricStat.Metric.Namespace=AWS%2FRDS
            &MetricDataQueries.member.1.MetricStat.Period=60
            &MetricDataQueries.member.1.MetricStat.Stat=Average
            &MetricDataQueries.member.2.Id=qDatabaseConnections_shop_sls_1
            &MetricDataQueries.member.2.MetricStat.Metric.Dimensions.member.1.Name=DBInstanceIdentifier
            &MetricDataQueries.member.2.MetricStat.Metric.Dimensions.member.1.Value=shop-sls-1
            &MetricDataQueries.member.2.MetricStat.Metric.MetricName=DatabaseConnections
            &MetricDataQueries.member.2.MetricStat.Metric.Namespace=AWS%2FRDS
            &MetricDataQueries.member.2.MetricStat.Period=60
            &MetricDataQueries.member.2.MetricStat.Stat=Average
            &MetricDataQueries.member.3.Id=qReaderCpu_shop_reader_21
            &MetricDataQueries.member.3.MetricStat.Metric.Dimensions.member.1.Name=Cluster
            &MetricDataQueries.member.3.MetricStat.Metric.Dimensions.member.1.Value=shop
            &MetricDataQueries.member.3.MetricStat.Metric.Dimensions.member.2.Name=Pool
            &MetricDataQueries.member.3.MetricStat.Metric.Dimensions.member.2.Value=provisioned
            &MetricDataQueries.member.3.MetricStat.Metric.Dimensions.member.3.Name=Reader
            &MetricDataQueries.member.3.MetricStat.Metric.Dimensions.member.3.Value=shop-reader-21
            &MetricDataQueries.member.3.MetricStat.Metric.MetricName=ReaderCpu
            &MetricDataQueries.member.3.MetricStat.Metric.Namespace=AuroraAutoscaler
            &MetricDataQueries.member.3.MetricStat.Period=1
            &MetricDataQueries.member.3.MetricStat.Stat=Average
            &ScanBy=TimestampDescending
            &StartTime=2026-11-20T10%3A55%3A07.000Z
            &Version=2010-08-01
            """,
            Assert.Single(transport.Sent).WireForm().Split("\n\n")[1]);
    }

    [Fact]
    public async Task Take_the_newest_capacity_and_connections_and_the_CPU_of_the_last_half_minute()
    {
        var transport = new StubTransport(Reply(
            Result("qServerlessDatabaseCapacity_shop_sls_1", (-67, 12.5), (-127, 4)),
            Result("qDatabaseConnections_shop_sls_1", (-127, 90), (-67, 118)),
            Result("qReaderCpu_shop_reader_21", (-1, 88.5), (-29, 40), (-30, 39))));

        var gauges = await Read(transport, [Serverless], [Unread]);

        Assert.Equal((12.5, 118, 0), (gauges["shop-sls-1"].Acu, gauges["shop-sls-1"].Connections, gauges["shop-sls-1"].Cpu.Count));
        Assert.Equal((null, null), (gauges["shop-reader-21"].Acu, gauges["shop-reader-21"].Connections));
        Assert.Equal([(Eleven.AddSeconds(-1), 88.5), (Eleven.AddSeconds(-29), 40)], gauges["shop-reader-21"].Cpu);
    }

    [Fact]
    public async Task Count_the_connections_of_provisioned_readers_too_and_ask_for_no_capacity_that_they_do_not_have()
    {
        var transport = new StubTransport(Reply(Result("qDatabaseConnections_shop_reader_21", (-67, 40))));
        var gauges = await Read(transport, [Serverless, Unread], []);
        Assert.Equal((null, 40), (gauges["shop-reader-21"].Acu, gauges["shop-reader-21"].Connections));
        Assert.DoesNotContain("ServerlessDatabaseCapacity_shop_reader_21", Assert.Single(transport.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hold_all_of_a_reader_that_is_serverless_and_unread()
    {
        var gauges = await Read(
            new StubTransport(Reply(Result("qServerlessDatabaseCapacity_shop_sls_1", (-67, 12.5)), Result("qReaderCpu_shop_sls_1", (-2, 70)))), [Serverless], [Serverless]);
        Assert.Equal((12.5, 70), (gauges["shop-sls-1"].Acu, Assert.Single(gauges["shop-sls-1"].Cpu).Cpu));
    }

    [Theory]
    [InlineData("PartialData")]
    [InlineData("InternalError")]
    public async Task Take_what_is_there_of_a_result_that_is_not_complete(string status) => Assert.Equal(
        12.5, (await Read(new StubTransport(Reply(Result("qServerlessDatabaseCapacity_shop_sls_1", status, (-67, 12.5)))), [Serverless], []))["shop-sls-1"].Acu);

    [Fact]
    public async Task Read_every_page()
    {
        var transport = new StubTransport(
            Reply(Result("qReaderCpu_shop_reader_21", "PartialData", (-1, 10)) + "</MetricDataResults><NextToken>more</NextToken><MetricDataResults>"),
            Reply(Result("qReaderCpu_shop_reader_21", (-2, 20))));
        Assert.Equal([10, 20], (await Read(transport, [], [Unread]))["shop-reader-21"].Cpu.Select(value => value.Cpu));
        Assert.Contains("NextToken=more", transport.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_an_end_is_a_failure_and_not_a_shorter_list()
    {
        var transport = new StubTransport(Reply("</MetricDataResults><NextToken>more</NextToken><MetricDataResults>"));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Read(transport, [], [Unread]));
        Assert.Equal(4, transport.Sent.Count);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("Infinity")]
    [InlineData("1E300")]
    public async Task Have_no_value_that_cannot_be(string value)
    {
        var gauges = await Read(
            new StubTransport(Reply($"<member><Id>qDatabaseConnections_shop_sls_1</Id><Timestamps><member>2026-11-20T11:00:00Z</member></Timestamps><Values><member>{value}</member></Values></member>")),
            [Serverless],
            []);
        Assert.Empty(gauges);
    }

    [Fact]
    public async Task Bear_results_that_nobody_asked_for_lists_of_different_length_and_values_from_the_future()
    {
        var gauges = await Read(
            new StubTransport(Reply(
                Result("other", (-1, 1)),
                "<member><Label>no id</Label></member>",
                Result("qServerlessDatabaseCapacity_shop_sls_1", (1, 64), (-67, 2)).Replace("</Values>", "<member>3</member></Values>", StringComparison.Ordinal))),
            [Serverless],
            []);
        Assert.Equal(2, Assert.Single(gauges).Value.Acu);
    }

    [Fact]
    public async Task Ask_nothing_about_nobody()
    {
        var transport = new StubTransport(Nothing);
        Assert.Empty(await Read(transport, [], []));
        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task Keep_to_the_most_queries_of_a_call_and_to_the_form_of_their_ids()
    {
        var transport = new StubTransport(Nothing);

        await Read(transport, [.. Enumerable.Range(0, 300).Select(number => Reader($"application-autoscaling-{number}-1A2B", Pool.Serverless))], [Unread]);

        var form = HttpUtility.ParseQueryString(Assert.Single(transport.Sent).Body);
        var ids = form.AllKeys.Where(key => key!.EndsWith(".Id", StringComparison.Ordinal)).Select(key => form[key]!).ToList();
        Assert.Equal(500, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches(IdForm(), id));
    }

    [Fact]
    public async Task Say_that_they_may_be_asked_again_when_throttled_or_cut_off()
    {
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Read(
            new StubTransport(StubReply.Error(400, "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code></Error></ErrorResponse>")), [Serverless], []));
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Read(new StubTransport(StubReply.Ok("<GetMetricDataResponse><GetMetricDataResult>")), [Serverless], []));
    }

    private static Task<IReadOnlyDictionary<string, Gauge>> Read(StubTransport transport, IReadOnlyList<Instance> serverless, IReadOnlyList<Instance> unread) =>
        new CloudWatchGauges(Stub.CloudWatch(transport)).Read("shop", serverless, unread, Eleven, CancellationToken.None);

    private static Instance Reader(string name, Pool pool) => new(name, "db-" + name, pool, false, "available", null, 1, null, null);

    private static StubReply Reply(params string[] results) => StubReply.Ok(
        $"<GetMetricDataResponse><GetMetricDataResult><MetricDataResults>{string.Concat(results)}</MetricDataResults></GetMetricDataResult></GetMetricDataResponse>");

    private static string Result(string id, params (int Second, double Value)[] values) => Result(id, "Complete", values);

    private static string Result(string id, string status, params (int Second, double Value)[] values) =>
        $"<member><Id>{id}</Id><StatusCode>{status}</StatusCode><Timestamps>{string.Concat(values.Select(value => $"<member>{Eleven.AddSeconds(value.Second):yyyy-MM-ddTHH:mm:ssZ}</member>"))}</Timestamps>"
        + $"<Values>{string.Concat(values.Select(value => string.Create(CultureInfo.InvariantCulture, $"<member>{value.Value}</member>")))}</Values></member>";

    [GeneratedRegex("^[a-z][a-zA-Z0-9_]*$")]
    private static partial Regex IdForm();
}
