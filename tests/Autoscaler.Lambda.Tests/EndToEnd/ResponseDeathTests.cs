using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>A response may die after any step, and its function with it. Nothing is half-done, Reconcile starts another one, and that one goes on.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseDeathTests(ResponseWorld world)
{
    private const string NoMetrics = "<GetMetricDataResponse><GetMetricDataResult><MetricDataResults/></GetMetricDataResult></GetMetricDataResponse>";

    [MotoFact]
    public async Task After_whichever_step_it_dies_the_next_response_is_started_and_goes_on()
    {
        for (var steps = 1; steps <= 4; steps++)
        {
            var shop = await (await world.Open()).Ready();
            await shop.Sample(provisioned: 90);
            var first = new LiveResponse(world.Functions, "shop-20261120T1200");
            await first.Begin(shop);
            foreach (var step in new[] { first.Observe, first.Decide, () => first.Shift(), first.Provision }[..steps])
            {
                await step();
            }

            await first.End(shop);
            Assert.Equal(steps < 3 ? (255, 0) : (170, 85), shop.Weights);

            await shop.Demand(90);
            await Reconcile();
            var second = new LiveResponse(world.Functions, Assert.Single(await shop.Running()));
            await second.Turn();
            Assert.Contains(second.Reason, new[] { "demandAboveTarget", "inBand" });
            Assert.Equal(255, shop.Weights.Provisioned + shop.Weights.Serverless);
            Assert.InRange(shop.Weights.Serverless, 85, 120);
        }
    }

    [MotoFact]
    public async Task Shift_killed_between_its_write_and_the_answer_has_written_once_and_its_retry_meets_a_conflict()
    {
        var shop = await (await world.Open()).Ready();
        await shop.Sample(provisioned: 90);
        var response = new LiveResponse(world.Functions, "shop-20261120T1200");
        await response.Observe();
        await response.Decide();
        var (isWritten, isDead) = (new TaskCompletionSource(), new TaskCompletionSource());
        world.Route53.BeforeReply = () =>
        {
            isWritten.SetResult();
            return isDead.Task;
        };

        _ = response.Shift();
        await isWritten.Task;
        await world.Functions.Kill(FunctionName.Shift);
        world.Route53.BeforeReply = null;
        isDead.SetResult();

        Assert.Equal((170, 85), shop.Weights);
        Assert.Equal("conflict", await response.Shift());
        await response.Turn();
        Assert.NotEqual("handEdit", response.Reason);
        Assert.Equal((1, 255), (shop.Zone.Changes.Count, shop.Weights.Provisioned + shop.Weights.Serverless));
    }

    [MotoFact]
    public async Task A_share_that_is_not_at_rest_gets_a_response_unless_one_is_running()
    {
        var shop = await (await world.Open()).Ready(serverlessWeight: 0);
        await Reconcile();
        Assert.Empty(await shop.Running());

        shop.PutWeights(85);
        var other = new LiveResponse(world.Functions, "shop-20261120T1200");
        await other.Begin(shop);
        await Reconcile();
        Assert.Equal([other.Name], await shop.Running());

        await other.End(shop);
        await Reconcile();
        var started = Assert.Single(await shop.Running());
        Assert.Matches("^shop-[0-9]{8}T[0-9]{4}$", started);
        await Reconcile();
        Assert.Equal([started], await shop.Running());
    }

    [MotoFact]
    public async Task Floors_that_a_dead_response_has_raised_get_one_that_takes_them_home()
    {
        var shop = await (await world.Open()).Ready();
        await shop.Sample(provisioned: 90);
        var first = new LiveResponse(world.Functions, "shop-20261120T1200");
        await first.Begin(shop);
        await first.Observe();
        first.State["memory"]!["hotSince"] = DateTimeOffset.UtcNow.AddMinutes(-2);
        await first.Decide();
        await first.Provision();
        await first.End(shop);
        Assert.Equal((8, 64), await shop.AcuRange());

        // moto's history is a fixed one; and the heat is over.
        shop.Aws.Answer("GetExecutionHistory", History(first.State));
        shop.Aws.Answer("GetMetricData", NoMetrics);
        await Reconcile();
        var second = new LiveResponse(world.Functions, Assert.Single(await shop.Running()));
        shop.Aws.AnswerAsMoto();
        shop.Aws.Answer("GetExecutionHistory", History(first.State));
        await shop.Sample(provisioned: 20, serverless: 1, seconds: 1);
        await shop.Gauge("DatabaseConnections", 0);
        await second.Observe();
        await second.Decide();
        await second.Provision();

        Assert.Equal((2, 64), await shop.AcuRange());
        var target = await shop.ScalableTarget();
        Assert.Equal((3, false), ((int)target!["MinCapacity"]!, (bool)target["SuspendedState"]!["DynamicScalingInSuspended"]!));
    }

    private Task<JsonNode?> Reconcile() => world.Functions[FunctionName.Reconcile].Invoke(new JsonObject { ["source"] = "aws.events" });

    private static string History(JsonObject lastState) => new JsonObject
    {
        ["events"] = new JsonArray(new JsonObject
        {
            ["id"] = 9,
            ["timestamp"] = 1_800_000_000,
            ["type"] = "TaskStateExited",
            ["stateExitedEventDetails"] = new JsonObject { ["name"] = "Decide", ["output"] = lastState.ToJsonString() },
        }),
    }.ToJsonString();
}
