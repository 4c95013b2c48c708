using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>Two responses of one cluster that do not see each other, since Step Functions' list is late. The records alone keep them apart.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseRaceTests(ResponseWorld world)
{
    private const int Rounds = 20;

    [MotoFact]
    public async Task Of_two_that_write_at_the_same_time_one_wins_and_the_other_sees_its_weights_in_the_next_turn()
    {
        var shop = await (await world.Open()).Ready();
        var (winner, loser) = await BothDecided(shop);

        Assert.Equal(("applied", "conflict"), await Race(shop, winner, loser));

        Assert.Equal((170, 85), shop.Weights);
        await loser.Turn();
        Assert.Equal((85, """{"outcome":"conflict"}"""), ((int)loser.State["records"]!["serverless"]!["weight"]!, loser.LastShift));
        Assert.NotEqual("handEdit", loser.Reason);
    }

    [MotoFact]
    public async Task However_often_they_race_no_write_is_lost()
    {
        var shop = await (await world.Open()).Ready();
        var (one, other) = await BothDecided(shop);
        for (var round = 0; round < Rounds; round++)
        {
            // Both saw 255:0, and that is what stands there again.
            shop.PutWeights(0);
            (one.State["decision"]!["to"], other.State["decision"]!["to"]) = (50 + round, 150 + round);
            var (winner, loser) = round % 2 == 0 ? (one, other) : (other, one);

            Assert.Equal(("applied", "conflict"), await Race(shop, winner, loser));

            Assert.Equal((255 - winner.To!.Value, winner.To.Value), shop.Weights);
        }

        Assert.Equal((Rounds, 2 * Rounds), (shop.Zone.Changes.Count, shop.Zone.Traffic.Count("ChangeResourceRecordSets")));
    }

    private async Task<(LiveResponse, LiveResponse)> BothDecided(CloudShop shop)
    {
        await shop.Sample(provisioned: 90);
        LiveResponse[] both = [new(world.Functions, "shop-20261120T1200"), new(world.Functions, "shop-20261120T1201", shifts: 2)];
        foreach (var one in both)
        {
            await one.Observe();
        }

        foreach (var one in both)
        {
            await one.Decide();
            Assert.Equal(("shift", 85), (one.Kind, one.To));
        }

        return (both[0], both[1]);
    }

    /// <summary>Both requests are on their way before either is looked at; then the winner's first.</summary>
    private static async Task<(string, string)> Race(CloudShop shop, LiveResponse winner, LiveResponse loser)
    {
        var arrived = 0;
        var (bothArrived, isWon) = (new TaskCompletionSource(), new TaskCompletionSource());
        shop.Zone.Traffic.Latency = async (request, _) =>
        {
            if (request.Operation == "ChangeResourceRecordSets")
            {
                if (Interlocked.Increment(ref arrived) == 2)
                {
                    bothArrived.SetResult();
                }

                await bothArrived.Task;
                await (request.Body.Contains($"{winner.Name} turn", StringComparison.Ordinal) ? Task.CompletedTask : isWon.Task);
            }
        };
        var (first, second) = (winner.Shift(), loser.Shift());
        var won = await first;
        isWon.SetResult();
        shop.Zone.Traffic.Latency = null;
        return (won, await second);
    }
}
