using System.Text;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

public class MessageReaderTests
{
    private static readonly Sample MySql =
        new("autotest-aurora-mysql-56", "db-OQT42DPIZWWQBVXQ2LH2BW3SV4", new DateTimeOffset(2025, 7, 2, 12, 59, 50, TimeSpan.Zero), 7.8, 2, 0.18);

    private static readonly Sample PostgreSql =
        new("autotest-aurora-psql-11", "db-TYM5GWPPEMFCR5L6YX6ZBHUIUE", new DateTimeOffset(2025, 7, 2, 12, 59, 23, TimeSpan.Zero), 6.6, 2, 0.13);

    [Fact]
    public void Reads_real_messages()
    {
        Assert.Equal([MySql], Read(Fixtures.AuroraMySql).Samples);
        Assert.Equal([PostgreSql], Read(Fixtures.AuroraPostgreSql).Samples);
    }

    [Fact]
    public void Reads_a_pretty_printed_message_alike() => Assert.Equal([MySql], Read(Fixtures.AuroraMySqlPretty).Samples);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r\n\t ")]
    public void Reads_every_document_of_those_that_stand_back_to_back(string between)
    {
        var glued = string.Join(between, Encoding.UTF8.GetString(Fixtures.AuroraMySql), Encoding.UTF8.GetString(Fixtures.AuroraPostgreSql), Fixtures.Message());

        Assert.Equal([MySql, PostgreSql, new Sample("shop-reader-1", null, Fixtures.Noon, 68.9, null, null)], Read(Fixtures.Utf8(glued)).Samples);
    }

    [Fact]
    public void Needs_only_name_time_and_CPU_in_any_order_and_form()
    {
        var expected = Reading.Good(68.9);
        Assert.Equal(expected, Reading.OfMessage("""{"cpuUtilization":{"nice":0,"total":68.9,"user":[1,{"total":2}]},"timestamp":"2026-11-20T12:00:00.000Z","instanceID":"SHOP-reader-1"}"""));
        Assert.Equal(expected, Reading.OfMessage("""{"processList":[{"name":"}{\\\"instanceID\\\":"}],"cpuUtil\u0069zation":{"\u0074otal":6.89E+1},"timestamp":"2026-11-20T12:00:00Z","instanceID":"shop-reader-1"}"""));
        Assert.Equal(Reading.Good(12), Reading.OfMessage(Fixtures.Message(cpuUtilization: """{"total":12}""", more: ""","loadAverageMinute":{},"memory":null,"vmlimit":"unlimited","numVCPUs":8.0""")));
    }

    [Fact]
    public void Says_the_name_in_lower_case() => Assert.Equal("shop-reader-1", Read(Fixtures.Utf8(Fixtures.Message("\"Shop-READER-1\""))).Samples[0].Instance);

    [Theory]
    [InlineData("-0.1")]
    [InlineData("100.01")]
    [InlineData("250")]
    [InlineData("1e999")]
    [InlineData("null")]
    [InlineData("\"68.9\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("true")]
    [InlineData("[68.9]")]
    [InlineData("{\"total\":68.9}")]
    [InlineData("68.9,\"total\":68.9")]
    public void Refuses_a_sample_whose_CPU_is_impossible_and_none_of_its_neighbours(string total) =>
        Neighboured(Fixtures.Message(cpuUtilization: $$"""{"total":{{total}}}"""), Refusal.InvalidSample);

    [Theory]
    [InlineData("null")]
    [InlineData("68.9")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"user\":60.88}")]
    [InlineData("{\"total\":1},\"cpuUtilization\":{\"total\":1}")]
    public void Refuses_a_sample_that_does_not_say_one_CPU(string cpuUtilization) =>
        Neighboured(Fixtures.Message(cpuUtilization: cpuUtilization), Refusal.InvalidSample);

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"\"")]
    [InlineData("\"shop reader\"")]
    [InlineData("\"shop\\nreader\"")]
    [InlineData("\"{0}\"")]
    [InlineData("\"läser\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"a23456789-123456789-123456789-123456789-123456789-123456789-1234\"")]
    [InlineData("\"shop-reader-1\",\"instanceID\":\"shop-reader-1\"")]
    public void Refuses_a_sample_of_no_known_name(string instanceID) => Neighboured(Fixtures.Message(instanceID), Refusal.InvalidSample);

    [Theory]
    [InlineData("null")]
    [InlineData("1795172407")]
    [InlineData("\"\"")]
    [InlineData("\"2026-11-20\"")]
    [InlineData("\"2026-11-20T12:00Z\"")]
    [InlineData("\"2026-11-20T12:00:00\"")]
    [InlineData("\"2026-11-20T12:00:00+00:00\"")]
    [InlineData("\"2026-11-20T13:00:00+01:00\"")]
    [InlineData("\"2026-11-20 12:00:00Z\"")]
    [InlineData("\"2026-02-30T12:00:00Z\"")]
    [InlineData("\"2026-11-20T12:00:60Z\"")]
    [InlineData("\"2026-11-20T12:00:00Z\",\"timestamp\":\"2026-11-20T12:00:01Z\"")]
    public void Refuses_a_sample_without_a_time_in_UTC(string timestamp) => Neighboured(Fixtures.Message(timestamp: timestamp), Refusal.InvalidSample);

    [Theory]
    [InlineData(",\"numVCPUs\":0")]
    [InlineData(",\"numVCPUs\":-2")]
    [InlineData(",\"numVCPUs\":2.5")]
    [InlineData(",\"numVCPUs\":1e9")]
    [InlineData(",\"numVCPUs\":null")]
    [InlineData(",\"numVCPUs\":\"4\"")]
    [InlineData(",\"numVCPUs\":4,\"numVCPUs\":4")]
    [InlineData(",\"loadAverageMinute\":null")]
    [InlineData(",\"loadAverageMinute\":3.4")]
    [InlineData(",\"loadAverageMinute\":{\"one\":-1}")]
    [InlineData(",\"loadAverageMinute\":{\"one\":1e6}")]
    [InlineData(",\"loadAverageMinute\":{\"one\":\"3.4\"}")]
    [InlineData(",\"instanceResourceID\":null")]
    [InlineData(",\"instanceResourceID\":\"db-1\\n\"")]
    public void Refuses_a_sample_that_says_something_impossible_besides(string more) => Neighboured(Fixtures.Message(more: more), Refusal.InvalidSample);

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"level\":\"info\",\"timestamp\":\"2026-11-20T12:00:00Z\",\"message\":\"hello\"}")]
    [InlineData("1")]
    [InlineData("[{\"instanceID\":\"shop-reader-1\"}]")]
    [InlineData("\"shop-reader-1\"")]
    [InlineData("null")]
    [InlineData("{\"\\ud800\":1}")]
    public void Refuses_JSON_that_is_no_sample(string other) => Assert.Equal(Reading.Good(68.9).And(Refusal.NotASample), Reading.OfMessage(Fixtures.Message() + other));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("START RequestId: 8f5 Version: $LATEST")]
    [InlineData("[1]")]
    [InlineData("\uFEFF{}")]
    public void Refuses_another_vendors_text(string text) => Assert.Equal(Reading.Refused(Refusal.NotASample), Reading.OfMessage(text));

    [Theory]
    [InlineData("{")]
    [InlineData("{\"instanceID\":\"shop-reader-1\"")]
    [InlineData("{\"processList\":[{\"name\":\"postgres: app")]
    [InlineData("{\"a\":1,\"processList\":[{\"name\":\"postgres: app\"},")]
    [InlineData("{\"cpuUtilization\":{\"total\":NaN}}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{'a':1}")]
    [InlineData("}")]
    [InlineData("\0")]
    public void Keeps_what_stands_before_a_break(string broken) => Assert.Equal(Reading.Good(68.9).And(Refusal.NotJson), Reading.OfMessage(Fixtures.Message() + broken));

    [Fact]
    public void Is_not_misled_by_what_a_process_calls_itself()
    {
        var title = Delivery.Quoted("postgres: app \"}]}{\"instanceID\":\"shop-reader-2\",\"timestamp\":\"2026-11-20T12:00:00Z\",\"cpuUtilization\":{\"total\":99}} \\");
        Assert.Equal(Reading.Good(68.9, 68.9), Reading.OfMessage(Fixtures.Message(more: $$""","processList":[{"name":{{title}}}]""") + Fixtures.Message()));
    }

    [Fact]
    public void Passes_over_nesting_of_any_depth()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        Assert.Equal(Reading.Good(68.9, 68.9), Reading.OfMessage(Fixtures.Message(more: $",\"processList\":{deep}") + Fixtures.Message()));
        Assert.Equal(Reading.Refused(Refusal.NotJson), Reading.OfMessage(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));
    }

    private static void Neighboured(string bad, Refusal why) =>
        Assert.Equal(Reading.Good(1, 2).And(why), Reading.OfMessage(Fixtures.Message(cpuUtilization: """{"total":1}""") + bad + Fixtures.Message(cpuUtilization: """{"total":2}""")));

    private static SampleBatch Read(byte[] message)
    {
        var batch = new SampleBatch();
        MessageReader.Read(message, batch);
        return batch;
    }
}
