using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>The deployed stack at work: an alarm, the state machine in moto's interpreter, and the functions as processes.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class StackResponseTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    [StackFact]
    public async Task An_alarm_starts_a_response_of_the_deployed_stack_that_moves_the_weights_and_waits_for_its_next_turn()
    {
        await using var world = await StackWorld.Open();
        var shop = world.Shop;
        await shop.Sample(provisioned: 90);

        var started = await world.Invoke(FunctionName.StartResponse, JsonNode.Parse(Event("start-response-alarm.json"))!);
        Assert.Equal("Started", (string?)started![0]!["outcome"]);
        var listed = await shop.States("ListExecutions", new JsonObject { ["stateMachineArn"] = world.Machine });
        var execution = (string)listed!["executions"]!.AsArray().Single()!["executionArn"]!;

        await Until(async () => shop.Weights.Serverless > 0 && (await world.StatesOf(execution)).SkipWhile(state => state != "Shift").Contains("Wait"));

        async Task Until(Func<Task<bool>> done)
        {
            using var time = new CancellationTokenSource(Patience);
            while (!await done())
            {
                Assert.False(time.IsCancellationRequested, $"Not within {Patience}: {await world.Told(execution)}");
                await shop.Sample(provisioned: 90);
            }
        }

        Assert.Equal((170, 85), shop.Weights);
        var states = await world.StatesOf(execution);
        Assert.Equal(["Observe", "Decide", "Act?"], states.Take(3));
        Assert.Contains("Shift", states);
        Assert.Contains("Announce", states);
        Assert.DoesNotContain("DescribeFailure", states);

        await shop.States("StopExecution", new JsonObject { ["executionArn"] = execution });
        Assert.Equal("DELETE_COMPLETE", (await world.Deploy("delete")).GetProperty("status").GetString());
    }


    private static string Event(string name, [System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "events", name));
}
