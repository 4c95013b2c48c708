using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

public class EnvelopeTests
{
    private static readonly string Event = $$"""{"message":{{Delivery.Quoted(Fixtures.Message())}}}""";

    [Theory]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":[EVENT]}""")]
    [InlineData("""{"logEvents":[EVENT],"messageType":"DATA_MESSAGE"}""")]
    [InlineData("""{"owner":"1","logEvents":[EVENT],"policyLevel":"ACCOUNT_LEVEL_POLICY","messageType":"DATA_MESSAGE","logGroup":null}""")]
    [InlineData(""" { "messageType" : "DATA_MESSAGE" , "logEvents" : [ EVENT ] } """)]
    public void Has_its_members_in_any_order(string envelope) => Assert.Equal(Reading.Good(68.9), Read(envelope));

    [Theory]
    [InlineData("""{"messageType":"CONTROL_MESSAGE","logEvents":[{"id":"","message":"CWL CONTROL MESSAGE: Checking health of destination Lambda."}]}""", Refusal.ControlMessage)]
    [InlineData("""{"logEvents":[EVENT],"messageType":"CONTROL_MESSAGE"}""", Refusal.ControlMessage)]
    [InlineData("""{"messageType":"CONTROL_MESSAGE","logEvents":[EVENT],"messageType":"DATA_MESSAGE"}""", Refusal.ControlMessage)]
    [InlineData("""{"messageType":"data_message","logEvents":[EVENT]}""", Refusal.UnknownMessageType)]
    [InlineData("""{"messageType":null,"logEvents":[EVENT]}""", Refusal.UnknownMessageType)]
    [InlineData("""{"messageType":{"a":[]},"logEvents":[EVENT]}""", Refusal.UnknownMessageType)]
    [InlineData("""{"logEvents":[EVENT]}""", Refusal.UnknownMessageType)]
    [InlineData("{}", Refusal.UnknownMessageType)]
    [InlineData("[]", Refusal.NotASubscription)]
    [InlineData("7", Refusal.NotASubscription)]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":{}}""", Refusal.NotASubscription)]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":null}""", Refusal.NotASubscription)]
    [InlineData("", Refusal.NotJson)]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":""", Refusal.NotJson)]
    [InlineData("messageType", Refusal.NotJson)]
    public void Is_refused_unless_it_brings_data(string envelope, Refusal why) => Assert.Equal(Reading.Refused(why), Read(envelope));

    [Theory]
    [InlineData("""{"messageType":"DATA_MESSAGE"}""")]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":[]}""")]
    public void May_be_empty(string envelope) => Assert.Equal(Reading.Good(), Read(envelope));

    [Theory]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":[EVENT,EVENT""")]
    [InlineData("""{"logEvents":[EVENT,EVENT],"messageType":"DATA_MESSAGE"}}""")]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":[EVENT,EVENT,{"id":"1","message":"{\"instanceID\":""")]
    public void Keeps_what_stands_before_a_break(string envelope) =>
        Assert.Equal("68.9 68.9", Read(envelope).Samples);

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"id":"1","message":null}""")]
    [InlineData("""{"id":"1","message":{"instanceID":"shop-reader-1"}}""")]
    [InlineData("""{"id":"1","message":"\ud800"}""")]
    public void Counts_an_event_without_a_message(string other) =>
        Assert.Equal(Reading.Good(68.9, 68.9).And(Refusal.NotASample), Read($$"""{"messageType":"DATA_MESSAGE","logEvents":[EVENT,{{other}},EVENT]}"""));

    [Theory]
    [InlineData("""{"id":"1","message":"{\u0022instanceID\u0022:\u0022shop-reader-1\u0022,\u0022timestamp\u0022:\u00222026-11-20T12:00:00Z\u0022,\u0022cpuUtilization\u0022:{\u0022total\u0022:68.9}}"}""")]
    [InlineData("""{"message":"{\n\t\"instanceID\":\"shop-reader-1\",\"timestamp\":\"2026-11-20T12:00:00Z\",\n\t\"cpuUtilization\":{\"total\":68.9}}\n","id":"1"}""")]
    [InlineData("""{"id":"1","message":  "{\"instanceID\":\"shop-reader-1\",\"timestamp\":\"2026-11-20T12:00:00Z\",\"a\":\"\\\"\\/\u20ac\",\"cpuUtilization\":{\"total\":68.9}}"  }""")]
    public void Holds_messages_with_any_escapes(string logEvent) => Assert.Equal(Reading.Good(68.9, 68.9), Read($$"""{"messageType":"DATA_MESSAGE","logEvents":[{{logEvent}},EVENT]}"""));

    private static Reading Read(string envelope) => Reading.OfEvent(Delivery.Direct(Delivery.Gzip(Fixtures.Utf8(envelope.Replace("EVENT", Event, StringComparison.Ordinal)))));
}
