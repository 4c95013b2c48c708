using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Core.WakeUps;

namespace Autoscaler.Core.Tests.WakeUps;

public class WakeUpReaderTests
{
    [Theory]
    [InlineData("start-response-alarm.json")]
    [InlineData("start-response-eventbridge.json")]
    [InlineData("start-response-sns.json")]
    public void Reads_an_alarm_in_each_shape_that_CloudWatch_sends(string sample) =>
        Assert.Equal(new WakeUp.Alarm("shop-hot", IsOn: true, "shop"), Assert.Single(WakeUpReader.Read(SampleEvents.Read(sample))));

    [Theory]
    [InlineData("OK")]
    [InlineData("INSUFFICIENT_DATA")]
    [InlineData("alarm")]
    [InlineData("")]
    public void Takes_only_ALARM_for_on(string state) =>
        Assert.Equal(
            new WakeUp.Alarm("shop-hot", IsOn: false, null),
            Assert.Single(Read("""{"alarmData":{"alarmName":"shop-hot","state":{"value":"STATE"}}}""".Replace("STATE", state, StringComparison.Ordinal))));

    [Fact]
    public void Finds_the_cluster_in_any_metric_of_an_alarm_on_metric_math()
    {
        var alarm = JsonNode.Parse(SampleEvents.Read("start-response-alarm.json"))!;
        alarm["alarmData"]!["configuration"]!["metrics"]!.AsArray().Insert(0, JsonNode.Parse("""{"id":"e1","expression":"MAX(m1)","returnData":true}"""));
        Assert.Equal(new WakeUp.Alarm("shop-hot", IsOn: true, "shop"), Assert.Single(Read(alarm.ToJsonString())));
    }

    [Fact]
    public void Finds_the_cluster_of_an_alarm_on_metric_math_through_SNS()
    {
        const string Message = """{"AlarmName":"a","NewStateValue":"ALARM","Trigger":{"Metrics":[{"Id":"e1"},{"Id":"m1","MetricStat":{"Metric":{"Dimensions":[{"name":"Cluster","value":"shop"}]}}}]}}""";
        Assert.Equal(new WakeUp.Alarm("a", IsOn: true, "shop"), Assert.Single(Read(Sns(Message))));
    }

    [Fact]
    public void Knows_a_composite_alarm_by_its_name_alone() =>
        Assert.Equal(
            new WakeUp.Alarm("shop-both", IsOn: true, null),
            Assert.Single(Read("""{"alarmData":{"alarmName":"shop-both","state":{"value":"ALARM","reasonData":"{\"triggeringAlarms\":[]}"},"configuration":{"alarmRule":"ALARM(a)"}}}""")));

    [Fact]
    public void A_bad_record_does_not_lose_its_neighbours() =>
        Assert.Equal(
            [new WakeUp.Unknown(), new WakeUp.Unknown(), new WakeUp.Alarm("a", IsOn: true, null)],
            Read("""{"Records":[{"Sns":{"Message":"not json"}},{},THIRD]}""".Replace("THIRD", Record("""{"AlarmName":"a","NewStateValue":"ALARM"}"""), StringComparison.Ordinal)));

    [Fact]
    public void Knows_the_warming_ping() => Assert.Equal(new WakeUp.Warm(), Assert.Single(WakeUpReader.Read(SampleEvents.Read("warm.json"))));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("""{"warm":"true"}""")]
    [InlineData("""{"alarmData":null}""")]
    [InlineData("""{"alarmData":{"alarmName":7,"state":{"value":"ALARM"}}}""")]
    [InlineData("""{"alarmData":{"alarmName":"a","state":"ALARM"}}""")]
    [InlineData("""{"detail":[]}""")]
    [InlineData("""{"alarmData":{"alarmName":"\ud800","state":{"value":"ALARM"}}}""")]
    [InlineData("""{"source":"aws.rds","detail":{"EventCategories":["failover"]}}""")]
    public void Takes_everything_else_for_unknown(string text) => Assert.Equal(new WakeUp.Unknown(), Assert.Single(Read(text)));

    [Fact]
    public void Never_throws_on_a_garbled_event()
    {
        var seed = 7u;
        foreach (var sample in new[] { "start-response-alarm.json", "start-response-eventbridge.json", "start-response-sns.json", "start-response-continue.json" })
        {
            for (var round = 0; round < 2000; round++)
            {
                var garbled = SampleEvents.Read(sample);
                for (var change = 0; change <= round % 5; change++)
                {
                    seed = unchecked((seed * 1664525) + 1013904223);
                    garbled[seed % (uint)garbled.Length] = (byte)(seed >> 24);
                }

                Assert.NotNull(WakeUpReader.Read(garbled));
            }
        }
    }

    private static IReadOnlyList<WakeUp> Read(string text) => WakeUpReader.Read(Encoding.UTF8.GetBytes(text));

    private static string Sns(string message) => $"{{\"Records\":[{Record(message)}]}}";

    private static string Record(string message) => new JsonObject { ["Sns"] = new JsonObject { ["Message"] = message } }.ToJsonString();
}
