using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Tests.Cloud;

public class ZoneTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly RecordPolicy Record = TestPolicy.Shop.Record;

    private readonly Agenda agenda = new(new VirtualClock(Noon));

    private readonly Zone zone;

    private readonly Permit permit;

    public ZoneTests()
    {
        var calls = new Calls();
        zone = new Zone(agenda, calls, TimeSpan.FromSeconds(4), [Of("provisioned", 255), Of("serverless", 0)]);
        permit = new Gate(new Parameters(calls, new Policy([])), TimeProvider.System).Ask(TestPolicy.Shop with { Mode = Mode.Act }, new OverrideReading(true, null))!;
    }

    [Fact]
    public async Task A_write_replaces_what_was_seen_and_nothing_else()
    {
        var seen = await zone.Read(Record, default);
        Assert.False((await zone.Replace(permit, Record, seen, new Weights(55, 200), "", default)).IsConflict);
        Assert.Equal((55, 200), (zone.Records[0].Weight, zone.Records[1].Weight));

        // The same write again names what is no longer there.
        Assert.True((await zone.Replace(permit, Record, seen, new Weights(0, 255), "", default)).IsConflict);
        Assert.Equal(200, zone.Records[1].Weight);
    }

    [Fact]
    public async Task Servers_answer_with_it_some_seconds_later()
    {
        var seen = await zone.Read(Record, default);
        var change = (await zone.Replace(permit, Record, seen, new Weights(0, 255), "", default)).ChangeId!;
        Assert.Equal((255, 0), zone.Answers(agenda.Now));
        Assert.False(await zone.IsInSync(Record, change, default));
        agenda.RunUntil(Noon.AddSeconds(4));
        Assert.Equal((0, 255), zone.Answers(agenda.Now));
        Assert.True(await zone.IsInSync(Record, change, default));
    }

    [Fact]
    public async Task A_record_cannot_be_created_beside_one_of_the_same_identifier()
    {
        Assert.True((await zone.Swap(permit, Record, [], [Of("serverless", 9)], "", default)).IsConflict);
        Assert.Equal(2, zone.Records.Count);
    }

    [Fact]
    public async Task Records_that_are_neither_are_strangers()
    {
        zone.Set([.. zone.Records, Of("third", 1)]);
        Assert.Equal(1, (await zone.Read(Record, default)).Strangers);
    }

    private static WeightedRecord Of(string identifier, int weight) => new("ro.shop.internal.", identifier, weight, 1, identifier + ".example", null);
}
