using Amazon.Route53;
using Amazon.Route53.Model;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

/// <summary>A share is moved by DELETE exact + CREATE of both weighted sets; these tests say why that is enough.</summary>
public class StrictRoute53RaceTests
{
    private const int Rounds = 200;

    private readonly ReadersZone zone = new();

    [Fact]
    public async Task One_of_two_clients_that_saw_the_same_pair_wins_each_round()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var views = await Task.WhenAll(Seen(zone.Client), Seen(zone.Client));
            var swapped = await Task.WhenAll(Move(zone.Client, views[0], 1), Move(zone.Client, views[1], 2));

            Assert.Single(swapped, won => won);
            Assert.Equal(255, zone.Provisioned + zone.Serverless);
        }

        Assert.Equal(Rounds, zone.Fake.Changes.Count);
    }

    [Fact]
    public async Task Two_clients_that_race_freely_lose_no_update()
    {
        await Task.WhenAll(Task.Run(() => MoveTimes(Rounds)), Task.Run(() => MoveTimes(Rounds)));

        Assert.Equal(2 * Rounds % 256, zone.Serverless);
        Assert.Equal(2 * Rounds, zone.Fake.Changes.Count);
        Assert.All(Pairs(), pair => Assert.Equal(255, pair.Sum()));
        Assert.Equal(Pairs().SkipLast(1), Deleted().Skip(1));
    }

    private static async Task<List<ResourceRecordSet>> Seen(IAmazonRoute53 client) =>
        (await client.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest(Id) { StartRecordName = Name, StartRecordType = RRType.CNAME })).ResourceRecordSets;

    private static Task<bool> Move(IAmazonRoute53 client, List<ResourceRecordSet> seen, long by)
    {
        var serverless = (seen.Single(set => set.SetIdentifier == "serverless").Weight!.Value + by) % 256;
        return Replace(client, seen, Set("provisioned", 255 - serverless), Set("serverless", serverless));
    }

    private async Task MoveTimes(int times)
    {
        var client = zone.Client;
        for (var moved = 0; moved < times; moved += await Move(client, await Seen(client), 1) ? 1 : 0)
        {
        }
    }

    private IEnumerable<List<long>> Pairs() => Weights("CREATE");

    private IEnumerable<List<long>> Deleted() => Weights("DELETE");

    private IEnumerable<List<long>> Weights(string action) =>
        zone.Fake.Changes.Select(batch => batch.Changes.Where(c => c.Action == action).OrderBy(c => c.Set.SetIdentifier).Select(c => c.Set.Weight!.Value).ToList());
}
