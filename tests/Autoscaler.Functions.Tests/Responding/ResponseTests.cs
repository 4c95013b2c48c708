using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Functions.Tests.Responding;

/// <summary>Whole turns, with the messages between them.</summary>
public class ResponseTests
{
    [Fact]
    public async Task A_hot_pool_is_relieved_in_the_first_turn_that_sees_new_samples()
    {
        var shop = new Shop { Provisioned = 85 };
        var response = new Response(shop);

        Assert.Equal(Reason.AwaitingSamples, (await response.Turn()).Reason);
        Assert.Equal(Reason.DemandAboveTarget, (await response.Turn()).Reason);

        Assert.Equal(["ReplaceWeights 180:75"], shop.Log.Changes.Where(change => change.StartsWith("Replace", StringComparison.Ordinal)));
        Assert.Equal(ShiftOutcome.Applied, response.State.Shift!.Outcome);
    }

    [Fact]
    public async Task A_blip_that_is_over_when_the_first_turn_looks_writes_nothing_and_ends_after_six_quiet_turns()
    {
        var shop = new Shop();
        var response = new Response(shop);
        await response.Turns(20);

        Assert.Equal(Reason.AtRest, response.Decision.Reason);
        Assert.Equal(7, response.State.Turn);
        Assert.Empty(shop.Log.Changes);
    }

    [Fact]
    public async Task Everything_that_was_raised_is_home_when_it_finishes()
    {
        var shop = new Shop { Provisioned = 85 };
        var response = new Response(shop);
        await response.Turns(8);
        Assert.True(shop.ReaderFloor!.Min > 3 && shop.Cluster!.Acu!.Min > 2 && shop.ReaderFloor.ScaleInSuspended);

        (shop.Provisioned, shop.Serverless) = (20, 1);
        await response.Turns(100);

        Assert.Equal(Reason.AtRest, response.Decision.Reason);
        Assert.Equal((255, 0), (shop.Zone.Records[0].Weight, shop.Zone.Records[1].Weight));
        Assert.Equal((new ObservedFloor(3, 9, false), 2), (shop.ReaderFloor, shop.Cluster!.Acu!.Min));
    }

    [Fact]
    public async Task Every_turn_publishes_demand_and_both_shares()
    {
        var shop = new Shop { Provisioned = 85 };
        var response = new Response(shop);
        await response.Turns(4);

        Assert.Equal(4, shop.Metrics.Points(MetricName.DemandCpu).Count());
        Assert.Equal(85, shop.Metrics.Points(MetricName.DemandCpu).First().Value, 6);
        Assert.Equal(75.0 / 255, shop.Metrics.Points(MetricName.ServerlessShare).Last().Value, 6);
        Assert.InRange(shop.Metrics.Points(MetricName.AchievedShare).Last().Value, 0, 0.2);
        Assert.Equal([2.0, 5, 10], shop.Metrics.Points(MetricName.TurnSeconds).Select(point => point.Value));
    }

    [Fact]
    public async Task A_decision_computed_again_from_its_journal_line_is_the_same()
    {
        var shop = new Shop { Provisioned = 97, Serverless = 60 };
        var response = new Response(shop);
        await response.Turns(10);
        (shop.Provisioned, shop.Serverless) = (30, 3);
        await response.Turns(60);

        var lines = shop.Journal.Entries.OfType<JournalEntry.Decided>().Select(entry => JsonSerializer.Serialize(entry.Turn, MessageJson.Default.TurnRecord)).ToList();
        Assert.True(lines.Count > 40);
        Assert.All(lines, line =>
        {
            var turn = JsonSerializer.Deserialize(line, MessageJson.Default.TurnRecord)!;
            var again = DecisionLaw.Decide(turn.Policy!, turn.Observation!, turn.Memory!).Decision;
            Assert.Equal(line, JsonSerializer.Serialize(turn with { Decision = again }, MessageJson.Default.TurnRecord));
        });
    }

    [Fact]
    public async Task Every_choice_of_the_policy_travels_as_a_word()
    {
        var response = new Response(new Shop());
        await response.Turn();

        Assert.All(
            ["\"mode\":\"act\"", "\"scaler\":\"applicationAutoscaling\"", "\"emptyProvisioned\":\"hold\"", "\"cpuBasis\":\"unknown\"", "\"onDelete\":\"keep\""],
            member => Assert.Contains(member, response.Json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_largest_cluster_in_its_longest_response_fits_into_32_KiB()
    {
        var names = Enumerable.Range(1, 13).Select(i => Shop.Reader($"application-autoscaling-{i:00}") with { Name = $"application-autoscaling-{Guid.Empty}-{i:00}" }).Append(Shop.Reader("shop-sls-1", Pool.Serverless)).Append(Shop.Reader("shop-sls-2", Pool.Serverless));
        var shop = new Shop { Cluster = Tests.Reconciling.FakeRds.Of([Shop.Reader("shop-writer", isWriter: true), .. names]), Provisioned = 83.456789 };
        var response = new Response(shop);
        await response.Turns(40);
        shop.Provisioned = 43.21;
        await response.Turns(60);

        Assert.InRange(response.LargestMessage, 4096, 32 * 1024);
    }

    [Fact]
    public async Task A_turn_makes_a_bounded_number_of_calls_that_does_not_depend_on_the_load()
    {
        var calm = await CallsOf(new Shop());
        var hot = await CallsOf(new Shop { Provisioned = 100, Serverless = 90 });

        // Cluster 2, samples 2 a reader, gauges, records, target, responses, override; PutMetricData is not in the log, nor is the policy. The first asks twice what was left.
        Assert.Equal((15, 13), calm);
        Assert.Equal((15, 13), hot);

        static async Task<(int First, int Next)> CallsOf(Shop shop)
        {
            var response = new Response(shop);
            await response.Observe();
            var first = shop.Log.Calls;
            response.Decide();
            response.Wait();
            await response.Observe();
            return (first, shop.Log.Calls - first);
        }
    }

    [Fact]
    public async Task After_very_many_turns_it_goes_on_in_a_new_execution_with_its_memory()
    {
        var shop = new Shop { Provisioned = 55 };
        var response = new Response(shop);
        await response.Turns(Decide.MostTurns - 1);
        Assert.Null(response.State.Continue);

        await response.Turn();
        var next = response.State.Continue!;
        Assert.Equal(("shop", response.Execution, 0), (next.Cluster, next.Execution, next.Memory.Turns));
        Assert.Equal(Reason.Continued, response.Decision.Reason);
        Assert.NotNull(next.Memory.KnownSince);

        var continuation = new Response(shop, "shop-20261120T1330", response.Execution);
        continuation.Remember(next.Memory);
        Assert.Equal(Reason.InBand, (await continuation.Turn()).Reason);
    }
}
