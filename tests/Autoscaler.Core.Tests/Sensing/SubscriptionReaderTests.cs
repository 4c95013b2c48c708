using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

public class SubscriptionReaderTests
{
    private static readonly string One = Fixtures.Message(cpuUtilization: """{"total":1}""");

    private static readonly string Two = Fixtures.Message(cpuUtilization: """{"total":2}""");

    [Fact]
    public void Reads_every_event_of_a_payload() => Assert.Equal(Reading.Good(1, 2, 1), Reading.OfEvent(Delivery.Direct(One, Two, One)));

    [Theory]
    [InlineData("event-mysql-1.json", 1)]
    [InlineData("event-psql-1.json", 1)]
    [InlineData("event-mysql-10.json", 10)]
    [InlineData("../../../events/collect-metrics.json", 2)]
    public void Reads_every_sample_of_the_deliveries_that_are_measured_and_shown(string file, int samples)
    {
        var batch = new SampleBatch();
        SubscriptionReader.Read(File.ReadAllBytes(Fixtures.Path(file)), batch);
        Assert.Equal(samples, batch.Samples.Select(sample => sample.At).Distinct().Count());
        Assert.All(Enum.GetValues<Refusal>(), why => Assert.Equal(0, batch.Count(why)));
    }

    [Fact]
    public void Acknowledges_the_control_message_that_is_shown() =>
        Assert.Equal(Reading.Refused(Refusal.ControlMessage), Reading.OfEvent(File.ReadAllBytes(Fixtures.Path("../../../events/collect-metrics-control.json"))));

    [Fact]
    public void Reads_ten_thousand_events_of_a_payload() =>
        Assert.Equal(Reading.Good([.. Enumerable.Repeat(1.0, 10_000)]), Reading.OfEvent(Delivery.Direct([.. Enumerable.Repeat(One, 10_000)])));

    [Fact]
    public void Reads_every_document_of_an_event() => Assert.Equal(Reading.Good(1, 2), Reading.OfEvent(Delivery.Direct(One + Two)));

    [Fact]
    public void Reads_the_records_of_Kinesis()
    {
        var record = Delivery.Base64Text(Delivery.Gzip(Delivery.Envelope(One, Two)));
        Assert.Equal(Reading.Good(1, 2, 1, 2), Reading.OfEvent(Delivery.Kinesis(record, record)));
    }

    [Fact]
    public void Loses_no_record_to_a_bad_one()
    {
        var good = Delivery.Base64Text(Delivery.Gzip(Delivery.Envelope(One)));
        var bad = new[] { "\"%\"", "\"\\ud800\"", "\"\"", "null", "7", "{}", Delivery.Base64Text([1, 2, 3]), Delivery.Base64Text(Delivery.Gzip([])) };

        Assert.Equal(
            Reading.Good([.. Enumerable.Repeat(1.0, bad.Length + 1)]).And(
                Refusal.NotBase64, Refusal.NotBase64, Refusal.NotGzip, Refusal.NotBase64, Refusal.NotBase64, Refusal.NotBase64, Refusal.NotGzip, Refusal.NotJson),
            Reading.OfEvent(Delivery.Kinesis([.. bad.SelectMany(record => new[] { good, record }), good])));
    }

    [Fact]
    public void Loses_no_event_to_a_bad_one() =>
        Assert.Equal(
            Reading.Good(1, 2).And(Refusal.NotASample, Refusal.NotJson, Refusal.InvalidSample),
            Reading.OfEvent(Delivery.Direct(One, "", "{", Fixtures.Message(timestamp: "null"), Two)));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"warm\":true}")]
    [InlineData("{\"Records\":{}}")]
    [InlineData("{\"Records\":[{\"Sns\":{\"Message\":\"{}\"}}]}")]
    [InlineData("{\"Records\":[7]}")]
    public void Refuses_an_event_of_something_else(string lambdaEvent) => Assert.Equal(Reading.Refused(Refusal.NotASubscription), Reading.OfEvent(Fixtures.Utf8(lambdaEvent)));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("awslogs")]
    [InlineData("{\"awslogs\":{\"data\":\"")]
    public void Refuses_an_event_that_is_not_JSON(string lambdaEvent) => Assert.Equal(Reading.Refused(Refusal.NotJson), Reading.OfEvent(Fixtures.Utf8(lambdaEvent)));

    [Theory]
    [InlineData("{\"awslogs\":null}")]
    [InlineData("{\"awslogs\":{}}")]
    [InlineData("{\"awslogs\":{\"data\":null}}")]
    [InlineData("{\"awslogs\":{\"data\":\"a\"}}")]
    [InlineData("{\"awslogs\":{\"data\":\"#!\"}}")]
    public void Refuses_a_payload_that_is_not_base64(string lambdaEvent) => Assert.Equal(Reading.Refused(Refusal.NotBase64), Reading.OfEvent(Fixtures.Utf8(lambdaEvent)));

    [Fact]
    public void Reads_base64_whose_slashes_are_escaped()
    {
        var text = System.Text.Encoding.UTF8.GetString(Delivery.Direct(One, Two));
        Assert.Contains('/', text);
        Assert.Equal(Reading.Good(1, 2), Reading.OfEvent(Fixtures.Utf8(text.Replace("/", "\\/", StringComparison.Ordinal))));
    }

    [Fact]
    public void Reads_a_payload_whatever_else_stands_beside_it()
    {
        var payload = Delivery.Base64Text(Delivery.Gzip(Delivery.Envelope(One)));
        Assert.Equal(Reading.Good(1), Reading.OfEvent(Fixtures.Utf8($$"""{"a":[{}],"awslogs":{"b":{},"data":{{payload}},"c":null},"Records":null,"d":"e"}""")));
    }

    [Fact]
    public void Has_nothing_to_say_of_no_records() => Assert.Equal(Reading.Good(), Reading.OfEvent(Fixtures.Utf8("{\"Records\":[]}")));
}
