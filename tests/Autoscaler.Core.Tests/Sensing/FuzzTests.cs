using System.Text;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>Damage at every layer of a delivery. A failing round is found again by its number.</summary>
public class FuzzTests
{
    private const int Rounds = 4000;

    private static readonly string Message = Fixtures.Message(more: ""","instanceResourceID":"db-A","numVCPUs":4,"loadAverageMinute":{"one":1.5},"tasks":{"total":2},"processList":[{"name":"postgres: a \"b\"","vmlimit":"unlimited"}]""");

    private static readonly byte[] Envelope = Delivery.Envelope(Message, Message + Message, Message);

    private static readonly byte[] Payload = Delivery.Gzip(Envelope);

    private static readonly byte[] Direct = Delivery.Direct(Payload);

    [Fact]
    public void Nothing_is_thrown_by_a_damaged_event() => EachRound(damage => Reading.OfEvent(damage.Of(Direct)));

    [Fact]
    public void Nothing_is_thrown_by_damaged_base64() =>
        EachRound(damage => Reading.OfEvent([.. "{\"awslogs\":{\"data\":\""u8, .. damage.Of(Encoding.ASCII.GetBytes(Convert.ToBase64String(Payload))), .. "\"}}"u8]));

    [Fact]
    public void Damaged_gzip_is_refused_whole() => EachRound(damage =>
    {
        // Bits of the header that say nothing of the content may turn: the time, the system that packed it.
        var reading = Reading.OfEvent(Delivery.Direct(damage.Of(Payload)));
        Assert.True(reading == Reading.Refused(Refusal.NotGzip) || reading == Reading.Good(68.9, 68.9, 68.9, 68.9), reading.ToString());
    });

    [Fact]
    public void Nothing_is_thrown_by_a_damaged_envelope() => EachRound(damage => Reading.OfEvent(Delivery.Direct(Delivery.Gzip(damage.Of(Envelope)))));

    [Fact]
    public void A_damaged_record_costs_none_of_its_neighbours() => EachRound(damage =>
    {
        var good = Delivery.Base64Text(Delivery.Gzip(Delivery.Envelope(Message)));
        var damaged = Delivery.Base64Text(damage.Heads ? damage.Of(Payload) : Delivery.Gzip(damage.Of(Envelope)));
        var reading = Reading.OfEvent(Delivery.Kinesis(good, damaged, good));
        Assert.True(reading.Samples.StartsWith("68.9", StringComparison.Ordinal) && reading.Samples.EndsWith(" 68.9", StringComparison.Ordinal), reading.ToString());
    });

    [Fact]
    public void A_damaged_message_costs_none_of_its_neighbours() => EachRound(damage =>
    {
        var damaged = Damaged(damage);
        var reading = Reading.OfEvent(Delivery.Direct(Message, damaged, Message));
        var alone = Reading.OfMessage(damaged);
        var samples = string.Join(' ', new[] { "68.9", alone.Samples, "68.9" }.Where(part => part.Length > 0));
        Assert.Equal(alone with { Samples = samples }, reading);
    });

    [Fact]
    public void A_message_reads_alike_however_its_envelope_escapes_it() => EachRound(damage =>
    {
        var damaged = Damaged(damage);
        var cautious = System.Text.Json.JsonSerializer.Serialize(damaged);
        foreach (var quoted in new[] { Delivery.Quoted(damaged), cautious })
        {
            foreach (var members in new[] { $"\"id\":\"1\",\"message\":{quoted}", $"\"message\":{quoted},\"id\":\"1\"" })
            {
                var envelope = Fixtures.Utf8($$"""{"messageType":"DATA_MESSAGE","logEvents":[{{{members}}}]}""");
                Assert.Equal(Reading.OfMessage(damaged), Reading.OfEvent(Delivery.Direct(Delivery.Gzip(envelope))));
            }
        }
    });

    /// <summary>Damaged, but text: CloudWatch Logs delivers no other.</summary>
    private static string Damaged(Mutation damage) => Encoding.UTF8.GetString(damage.Of(Fixtures.Utf8(damage.Heads ? Message : Message + Message)));

    private static void EachRound(Action<Mutation> round)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            try
            {
                round(new Mutation(seed));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Round {seed}", failure);
            }
        }
    }
}
