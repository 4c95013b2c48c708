using System.Diagnostics;
using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;
using Xunit.Abstractions;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>How much of AWS is asked, with two provisioned readers and a serverless one. Every cluster of every account pays for these numbers.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseCallsTests(ResponseWorld world, ITestOutputHelper output)
{
    [MotoFact]
    public async Task A_turn_asks_AWS_no_more_than_it_needs()
    {
        var shop = await (await world.Open()).Ready();
        await shop.Sample(provisioned: 35);
        var quiet = new LiveResponse(world.Functions, "shop-20261120T1200");
        await quiet.Turn();
        Assert.Equal("quiet", quiet.Reason);
        Is(atMost: 15, "a quiet turn", shop);

        await shop.Sample(provisioned: 90);
        var hot = new LiveResponse(world.Functions, "shop-20261120T1201");
        await hot.Observe();
        hot.State["memory"]!["hotSince"] = DateTimeOffset.UtcNow.AddMinutes(-2);
        await hot.Decide();
        await hot.Shift();
        await hot.Provision();
        Is(atMost: 22, "a turn that shifts and moves both floors", shop);

        await hot.Turn();
        Is(atMost: 16, "a turn while the change is in flight", shop);
    }

    [MotoFact]
    public async Task A_run_of_Reconcile_asks_AWS_no_more_than_it_needs()
    {
        var shop = await world.Open();
        foreach (var (run, most) in new[] { ("the first run of Reconcile", 19), ("the second", 14), ("any other", 12) })
        {
            await world.Functions[FunctionName.Reconcile].Invoke(new JsonObject());
            Is(most, run, shop);
        }
    }

    [MotoFact]
    public async Task A_warm_ping_is_answered_with_nothing_and_changes_nothing()
    {
        var shop = await (await world.Open()).Ready();
        foreach (var name in ResponseWorld.Turn.Append(FunctionName.StartResponse))
        {
            var before = Stopwatch.GetTimestamp();
            var answer = await world.Functions[name].Invoke(new JsonObject { ["warm"] = true });
            output.WriteLine($"{name}: {Stopwatch.GetElapsedTime(before).TotalMilliseconds:0} ms");

            Assert.Equal(name == FunctionName.StartResponse ? """[{"cluster":null,"outcome":null,"ignored":null}]""" : null, answer?.ToJsonString());
            Assert.DoesNotContain(Is(atMost: 10, $"a ping of {name}", shop), asked => asked.Changes || asked.Tells);
        }

        Assert.Empty(await shop.Running());
    }

    private IReadOnlyList<Asked> Is(int atMost, string what, CloudShop shop)
    {
        var asked = shop.Asked();
        output.WriteLine($"{what}, {Asked.Summary(asked)}");
        Assert.InRange(asked.Count, 0, atMost);
        return asked;
    }
}
