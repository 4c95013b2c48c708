using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsFakes.Route53;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>Turns of a response by the processes themselves.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseTurnTests(ResponseWorld world)
{
    [MotoFact]
    public async Task A_hot_turn_observes_what_is_there_and_moves_weights_and_floors_and_no_payload_text_comes_out()
    {
        await using var functions = world.NewFunctions();
        var shop = await (await world.Open(functions)).Ready();
        await shop.Sample(provisioned: 90);
        await shop.Gauge("ServerlessDatabaseCapacity", 4.5);
        await shop.Gauge("DatabaseConnections", 7);
        var response = new LiveResponse(functions, "shop-20261120T1200");
        await response.Begin(shop);

        await response.Observe();
        IsWhatIsThere(response.State["observation"]!, shop);

        // A response that is hot for half a minute buys readers too.
        response.State["memory"]!["hotSince"] = DateTimeOffset.UtcNow.AddMinutes(-2);
        await response.Decide();
        Assert.Equal(("shift", "demandAboveTarget", 85), (response.Kind, response.Reason, response.To));
        Assert.DoesNotContain(Samples.Canary, response.State.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal("applied", await response.Shift());
        Assert.Equal((170, 85), shop.Weights);

        await response.Provision();
        Assert.Equal(["readers moved", "acu moved"], response.State["provision"]!["moves"]!.AsArray().Select(move => $"{move!["floor"]} {move["outcome"]}"));
        var target = await shop.ScalableTarget();
        Assert.Equal((5, 9, true), ((int)target!["MinCapacity"]!, (int)target["MaxCapacity"]!, (bool)target["SuspendedState"]!["DynamicScalingInSuspended"]!));
        Assert.Equal((8, 64), await shop.AcuRange());

        var points = (await world.Read()).GetProperty("points").EnumerateArray().Where(point => point.GetProperty("dimensions").EnumerateObject().All(one => one is { Name: "Cluster" }));
        Assert.Equal(
            ["AchievedShare 0", "DemandCpu 90", "ServerlessShare 0"],
            points.Select(point => $"{point.GetProperty("name")} {point.GetProperty("average").GetDouble()}").Order(StringComparer.Ordinal));
        Tells(await functions.End(), response);
    }

    [MotoFact]
    public async Task The_next_turns_follow_the_change_until_it_is_in_place_and_then_ask_no_more()
    {
        var shop = await (await world.Open()).Ready();
        await shop.Sample(provisioned: 90);
        var response = new LiveResponse(world.Functions, "shop-20261120T1200");
        await response.Turn();

        await response.Turn();
        var change = shop.Zone.Changes.Single().Id;
        Assert.Equal($$"""{"outcome":"applied","changeId":"{{change}}","isInSync":false}""", response.LastShift);
        Assert.False((bool)response.State["memory"]!["intent"]!["isInSync"]!);

        shop.Zone.Propagate();
        await response.Turn();
        Assert.Equal($$"""{"outcome":"applied","changeId":"{{change}}","isInSync":true}""", response.LastShift);
        Assert.True((bool)response.State["memory"]!["intent"]!["isInSync"]!);

        await response.Turn();
        Assert.Null(response.LastShift);
        Assert.Equal(2, shop.Asked().Count(asked => asked.Operation == "GetChange"));
        Assert.Equal(255, shop.Weights.Provisioned + shop.Weights.Serverless);
    }

    private static void IsWhatIsThere(JsonNode seen, CloudShop shop)
    {
        Assert.Equal(
            ["shop-reader-1 provisioned available 2", "shop-reader-2 provisioned available 2", "shop-sls-1 serverless available 2"],
            seen["readers"]!.AsArray().Select(reader => $"{reader!["instance"]} {reader["pool"]} {reader["status"]} {reader["vcpus"]}"));
        Assert.All(seen["readers"]!.AsArray(), reader => Assert.Equal(10, reader!["cpu"]!.AsArray().Count));
        Assert.Equal([90, 90, 2], seen["readers"]!.AsArray().Select(reader => (double)reader!["cpu"]![9]!));
        Assert.Equal((4.5, 7), ((double)seen["readers"]![2]!["acu"]!, (int)seen["readers"]![2]!["connections"]!));
        Assert.Equal("""{"instance":"shop-writer","pool":"provisioned"}""", seen["writer"]!.ToJsonString());
        Assert.Equal("""{"min":2,"max":64,"scaleInSuspended":false}""", seen["acuFloor"]!.ToJsonString());
        Assert.Equal("""{"min":3,"max":9,"scaleInSuspended":false}""", seen["readerFloor"]!.ToJsonString());
        Assert.Equal("[]", seen["others"]!.ToJsonString());
        Assert.Equal((Text(shop.Set("provisioned")), Text(shop.Set("serverless")), 0), (seen["records"]!["provisioned"]!.ToJsonString(), seen["records"]!["serverless"]!.ToJsonString(), (int)seen["records"]!["strangers"]!));

        static string Text(RecordSet set) => $$"""{"name":"{{set.Name}}","setIdentifier":"{{set.SetIdentifier}}","weight":{{set.Weight}},"ttl":{{set.Ttl}},"value":"{{set.Values.Single()}}"}""";
    }

    private static void Tells(string said, LiveResponse response)
    {
        Assert.DoesNotContain(Samples.Canary, said, StringComparison.Ordinal);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(["Decided", "Provisioned", "Provisioned", "Shifted"], lines.Select(line => line.GetProperty("event").GetString()).Order(StringComparer.Ordinal));
        var decided = lines.Single(line => line.GetProperty("event").GetString() == "Decided");
        Assert.Equal((response.Name, 1), (decided.GetProperty("response").GetString(), decided.GetProperty("turn").GetInt32()));
        Assert.True(JsonNode.DeepEquals(response.State["decision"], JsonNode.Parse(decided.GetProperty("record").GetProperty("decision").GetRawText())));
    }
}
