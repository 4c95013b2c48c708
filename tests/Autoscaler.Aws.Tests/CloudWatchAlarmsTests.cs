using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class CloudWatchAlarmsTests
{
    private const string Shown = """
        <member><AlarmName>shop-autoscaler-hot</AlarmName><AlarmArn>arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-autoscaler-hot</AlarmArn><AlarmDescription>for whoever is told</AlarmDescription>
        <ActionsEnabled>true</ActionsEnabled><OKActions/><AlarmActions><member>arn:aws:lambda:eu-west-1:123456789012:function:start</member></AlarmActions><InsufficientDataActions/>
        <StateValue>OK</StateValue><MetricName>ReaderCpu</MetricName><Namespace>AuroraAutoscaler</Namespace><Statistic>Maximum</Statistic>
        <Dimensions><member><Name>Pool</Name><Value>provisioned</Value></member><member><Name>Cluster</Name><Value>shop</Value></member></Dimensions>
        <Period>10</Period><EvaluationPeriods>3</EvaluationPeriods><DatapointsToAlarm>2</DatapointsToAlarm><Threshold>70.0</Threshold>
        <ComparisonOperator>GreaterThanOrEqualToThreshold</ComparisonOperator><TreatMissingData>notBreaching</TreatMissingData></member>
        """;

    private static readonly DetectionAlarm Hot = new()
    {
        Name = "shop-autoscaler-hot",
        Cluster = "shop",
        Condition = AlarmCondition.MaximumAtLeast,
        Period = TimeSpan.FromSeconds(10),
        Periods = 2,
        Of = 3,
        Threshold = 70,
        Action = "arn:aws:lambda:eu-west-1:123456789012:function:start",
        Description = "for whoever is told",
    };

    [Fact]
    public async Task Reads_an_alarm_of_our_form() => Assert.Equal([new AlarmSeen(Hot, false)], await Of(Shown));

    [Fact]
    public async Task Reads_whether_it_is_on() => Assert.Equal([new AlarmSeen(Hot, true)], await Of(Shown.Replace(">OK<", ">ALARM<", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<ActionsEnabled>true", "<ActionsEnabled>false")]
    [InlineData("<OKActions/>", "<OKActions><member>arn:x</member></OKActions>")]
    [InlineData("<AlarmActions>", "<AlarmActions><member>arn:x</member>")]
    [InlineData("<InsufficientDataActions/>", "<InsufficientDataActions><member>arn:x</member></InsufficientDataActions>")]
    [InlineData("<Statistic>Maximum", "<Statistic>Average")]
    [InlineData("notBreaching", "missing")]
    [InlineData("GreaterThanOrEqualToThreshold", "GreaterThanThreshold")]
    [InlineData("<Value>provisioned", "<Value>serverless")]
    [InlineData("<Name>Cluster", "<Name>Reader")]
    [InlineData("AuroraAutoscaler", "AWS/RDS")]
    [InlineData("<Period>10", "<Unit>Percent</Unit><Period>10")]
    [InlineData("<MetricName>ReaderCpu</MetricName>", "<Metrics><member><Id>m</Id></member></Metrics>")]
    public async Task Leaves_out_an_alarm_of_another_form(string ours, string theirs) => Assert.Empty(await Of(Shown.Replace(ours, theirs, StringComparison.Ordinal)));

    [Fact]
    public async Task Asks_for_both_in_one_call()
    {
        var transport = new StubTransport(Reply(Shown));
        await New(transport).Of(["a", "b"], CancellationToken.None);
        Assert.Contains("AlarmNames.member.1=a&AlarmNames.member.2=b", Assert.Single(transport.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_what_it_would_read()
    {
        var transport = new StubTransport(StubReply.Ok("<PutMetricAlarmResponse/>"));
        await New(transport).Put(Hot, CancellationToken.None);
        var body = Uri.UnescapeDataString(transport.Sent[0].Body);
        foreach (var part in (string[])["Statistic=Maximum", "Period=10", "DatapointsToAlarm=2", "EvaluationPeriods=3", "Threshold=70", "ComparisonOperator=GreaterThanOrEqualToThreshold", "TreatMissingData=notBreaching", "ActionsEnabled=true", "AlarmDescription=for whoever is told", "AlarmActions.member.1=arn:aws:lambda:eu-west-1:123456789012:function:start", "Dimensions.member.1.Value=shop", "Dimensions.member.2.Value=provisioned"])
        {
            Assert.Contains(part, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Puts_silence_as_missing_data_that_counts_and_nobody_told_as_no_action()
    {
        var transport = new StubTransport(StubReply.Ok("<PutMetricAlarmResponse/>"));
        await New(transport).Put(Hot with { Condition = AlarmCondition.SamplesBelow, Action = null }, CancellationToken.None);
        Assert.Contains("TreatMissingData=breaching", transport.Sent[0].Body, StringComparison.Ordinal);
        Assert.Contains("Statistic=SampleCount", transport.Sent[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("AlarmActions.member", transport.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deletes_only_those_that_are_there()
    {
        var transport = new StubTransport(Reply(Shown), StubReply.Ok("<DeleteAlarmsResponse/>"));
        await New(transport).Delete(["shop-autoscaler-hot", "shop-autoscaler-silent"], CancellationToken.None);
        Assert.Contains("AlarmNames.member.1=shop-autoscaler-hot", transport.Sent[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("silent", transport.Sent[1].Body, StringComparison.Ordinal);

        var none = new StubTransport(Reply(""));
        await New(none).Delete(["shop-autoscaler-hot"], CancellationToken.None);
        Assert.Single(none.Sent);
    }

    private static CloudWatchAlarms New(StubTransport transport) => new(Stub.CloudWatch(transport));

    private static Task<IReadOnlyList<AlarmSeen>> Of(string alarms) => New(new StubTransport(Reply(alarms))).Of(["shop-autoscaler-hot"], CancellationToken.None);

    private static StubReply Reply(string alarms) =>
        StubReply.Ok($"<DescribeAlarmsResponse><DescribeAlarmsResult><MetricAlarms>{alarms}</MetricAlarms></DescribeAlarmsResult></DescribeAlarmsResponse>");
}
