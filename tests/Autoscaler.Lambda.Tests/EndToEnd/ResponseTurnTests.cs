using Autoscaler.Functions;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>Turns of a response by the processes themselves.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseTurnTests(ResponseWorld world)
{
    [MotoFact]
    public async Task A_hot_turn_observes_what_is_there_and_moves_weights_and_floors_and_no_payload_text_reaches_a_log()
    {
        await using var functions = world.NewFunctions();
        functions.Start(FunctionName.Observe, FunctionName.Decide, FunctionName.Shift, FunctionName.Provision);
        var shop = await (await world.Open()).Ready();
        await shop.Sample(provisioned: 90);
        await shop.Gauge("ServerlessDatabaseCapacity", 4.5);
        var response = new LiveResponse(functions, "shop-20261120T1200");
        await response.Begin(shop);

        await response.Observe();
        Console.WriteLine(response.State.ToJsonString());
        response.State["memory"]!["hotSince"] = DateTimeOffset.UtcNow.AddSeconds(-31);
        await response.Decide();
        Console.WriteLine(response.State.ToJsonString());
        Console.WriteLine(await response.Shift());
        await response.Provision();
        Console.WriteLine(response.State["provision"]!.ToJsonString());
        var n = 0;
        Console.WriteLine(string.Join(" ", shop.Calls(ref n)));
        Console.WriteLine(await functions.End());
        Console.WriteLine(shop.Weights);
        Console.WriteLine(await shop.AcuFloor());
        Console.WriteLine((await shop.ScalableTarget())!.ToJsonString());
    }
}
