using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Core.WakeUps;

namespace Autoscaler.Core.Tests.WakeUps;

public class ContinuationTests
{
    private const string Execution = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261121T0620";

    [Fact]
    public void Reads_a_response_that_goes_on_with_its_memory_unread() =>
        Assert.Equal(
            new WakeUp.Continue("shop", Execution, """{"turns":500,"readersWanted":5,"readers":{"original":2,"ours":5,"wasSuspended":false},"told":["started","firstShift"]}"""),
            Assert.Single(WakeUpReader.Read(SampleEvents.Read("start-response-continue.json"))));

    [Theory]
    [InlineData("arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261121T0620-2")]
    [InlineData("arn:aws-cn:states:cn-north-1:123456789012:execution:m:shop-20261121T0620")]
    public void Knows_an_execution_in_every_partition(string execution) => Assert.IsType<WakeUp.Continue>(Read(With("execution", execution)));

    [Theory]
    [InlineData("cluster", null)]
    [InlineData("cluster", 7)]
    [InlineData("cluster", "")]
    [InlineData("execution", null)]
    [InlineData("execution", "shop-20261121T0620")]
    [InlineData("execution", "arn:aws:states:eu-west-1:123456789012:execution:spike-response:billing-20261121T0620")]
    [InlineData("execution", "arn:aws:states:eu-west-1:123456789012:execution::shop-20261121T0620")]
    [InlineData("execution", "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:shop-20261121T0620")]
    [InlineData("execution", "arn:aws:states:eu-west-1:123456789012:execution:spike-response:")]
    [InlineData("execution", "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261121T0620:2")]
    [InlineData("memory", null)]
    [InlineData("memory", "{}")]
    [InlineData("memory", true)]
    public void Takes_anything_else_for_unknown(string name, object? value) => Assert.IsType<WakeUp.Unknown>(Read(With(name, value)));

    [Fact]
    public void Takes_a_memory_that_is_a_list_for_unknown()
    {
        var sent = Sent();
        sent["continue"]!["memory"] = new JsonArray();
        Assert.IsType<WakeUp.Unknown>(Read(sent));
    }

    [Theory]
    [InlineData("""{"continue":null}""")]
    [InlineData("""{"continue":[]}""")]
    [InlineData("""{"continue":"shop"}""")]
    [InlineData("""{"continue":{"cluster":"\ud800","execution":"x","memory":{}}}""")]
    public void Takes_what_is_no_response_for_unknown(string text) => Assert.Equal([new WakeUp.Unknown()], WakeUpReader.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Has_a_bound_for_the_cluster(int length, bool isTaken)
    {
        var sent = Sent();
        sent["continue"]!["cluster"] = new string('c', length);
        sent["continue"]!["execution"] = Execution.Replace("shop", new string('c', length), StringComparison.Ordinal);
        Assert.Equal(isTaken, Read(sent) is WakeUp.Continue);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Has_a_bound_for_the_execution(int length, bool isTaken) =>
        Assert.Equal(isTaken, Read(With("execution", Execution.Replace("spike-response", new string('s', length - Execution.Length + "spike-response".Length), StringComparison.Ordinal))) is WakeUp.Continue);

    [Theory]
    [InlineData(65536, true)]
    [InlineData(65537, false)]
    public void Has_a_bound_for_the_memory(int length, bool isTaken)
    {
        var sent = Sent();
        sent["continue"]!["memory"] = new JsonObject { ["m"] = new string('m', length - """{"m":""}""".Length) };
        Assert.Equal(isTaken, Read(sent) is WakeUp.Continue);
    }

    [Fact]
    public void Counts_the_memory_without_its_spaces()
    {
        var sent = Sent().ToJsonString().Replace("\"memory\":{", "\"memory\":{" + new string(' ', 100_000), StringComparison.Ordinal);
        Assert.Equal("""{"turns":500}""", Assert.IsType<WakeUp.Continue>(Assert.Single(WakeUpReader.Read(Encoding.UTF8.GetBytes(sent)))).MemoryJson);
    }

    [Fact]
    public void Takes_a_memory_too_deep_to_be_ours_for_unknown()
    {
        var sent = Sent().ToJsonString().Replace("500", new string('[', 200) + new string(']', 200), StringComparison.Ordinal);
        Assert.IsType<WakeUp.Unknown>(Assert.Single(WakeUpReader.Read(Encoding.UTF8.GetBytes(sent))));
    }

    private static JsonObject Sent() =>
        new() { ["continue"] = new JsonObject { ["cluster"] = "shop", ["execution"] = Execution, ["memory"] = new JsonObject { ["turns"] = 500 } } };

    private static JsonObject With(string name, object? value)
    {
        var sent = Sent();
        sent["continue"]![name] = value is null ? null : JsonValue.Create(value);
        return sent;
    }

    private static WakeUp Read(JsonObject sent) => Assert.Single(WakeUpReader.Read(Encoding.UTF8.GetBytes(sent.ToJsonString())));
}
