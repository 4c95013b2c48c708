using System.Text.Json;

namespace Autoscaler.Repository.Tests.Machine;

public class TurnTests
{
    // AWS: an execution fails at its 25,000th event.
    private const int MostEvents = 25_000;

    // design.md: then Decide goes on in a new execution.
    private const int MostTurns = 500;

    public static TheoryData<string, bool, bool> EveryCombination
    {
        get
        {
            var all = new TheoryData<string, bool, bool>();
            foreach (var kind in new[] { "hold", "shift", "finish" })
            {
                all.Add(kind, false, false);
                all.Add(kind, true, false);
                all.Add(kind, false, true);
                all.Add(kind, true, true);
            }

            return all;
        }
    }

    [Theory]
    [InlineData(14, """{"decision":{"kind":"hold"}}""", "Observe, Decide, Act?, Wait")]
    [InlineData(14, """{"decision":{"kind":"finish"}}""", "Observe, Decide, Act?, Finish")]
    [InlineData(21, """{"decision":{"kind":"shift"}}""", "Observe, Decide, Act?, Shift, Provision?, Wait")]
    [InlineData(21, """{"decision":{"kind":"hold","floors":[]}}""", "Observe, Decide, Act?, Provision, Announce?, Wait")]
    [InlineData(21, """{"decision":{"kind":"hold"},"announcement":{}}""", "Observe, Decide, Act?, Announce, Finish?, Wait")]
    [InlineData(28, """{"decision":{"kind":"shift","floors":[]}}""", "Observe, Decide, Act?, Shift, Provision?, Provision, Announce?, Wait")]
    [InlineData(28, """{"decision":{"kind":"shift"},"announcement":{}}""", "Observe, Decide, Act?, Shift, Provision?, Announce, Finish?, Wait")]
    [InlineData(35, """{"decision":{"kind":"shift","floors":[]},"announcement":{}}""", "Observe, Decide, Act?, Shift, Provision?, Provision, Announce?, Announce, Finish?, Wait")]
    [InlineData(19, """{"decision":{"kind":"hold"},"continue":{}}""", "Observe, Decide, Act?, Continue, Finish")]
    public void Costs_as_few_history_events_as_it_does_things(int events, string decided, string way)
    {
        var turn = Turn.Of(JsonElement.Parse(decided));
        Assert.Equal(way, string.Join(", ", turn));
        Assert.Equal(events, Turn.Events(turn));
    }

    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void Does_everything_that_was_decided_once_and_in_order(string kind, bool floors, bool announcement)
    {
        var expected = new[] { kind == "shift" ? "Shift" : null, floors ? "Provision" : null, announcement ? "Announce" : null }.OfType<string>();
        var turn = Turn.Of(Decided(kind, floors, announcement));
        Assert.Equal(["Observe", "Decide", .. expected], turn.Where(state => Definition.TypeOf(state) == "Task"));
        Assert.Equal(kind == "finish" ? "Finish" : "Wait", turn[^1]);
    }

    [Fact]
    public void Fits_into_a_history_however_busy_every_turn_is_with_room_for_a_thousand_retries()
    {
        var busiest = EveryCombination.Max(row => Turn.Events(Turn.Of(Decided((string)row[0], (bool)row[1], (bool)row[2]))));
        Assert.Equal(35, busiest);

        // A retry adds three events: scheduled, started, failed.
        Assert.InRange((MostTurns * busiest) + (1000 * 3), 1, MostEvents);
    }

    [Fact]
    public void The_whole_execution_ends_after_as_many_turns_of_the_longest_wait_and_a_long_turns_work() =>
        Assert.Equal(MostTurns * (60 + 30), Definition.Shipped.GetProperty("TimeoutSeconds").GetInt32());

    private static JsonElement Decided(string kind, bool floors, bool announcement) => JsonElement.Parse(
        $$"""{"decision":{"kind":"{{kind}}"{{(floors ? ",\"floors\":[]" : "")}}}{{(announcement ? ",\"announcement\":{}" : "")}}}""");
}
