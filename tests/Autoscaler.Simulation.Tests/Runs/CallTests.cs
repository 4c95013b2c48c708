using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Tests;

/// <summary>The simulated account counts calls as the adapters make them; docs/cost.md has the figures, measured against the real executable.</summary>
public class CallTests
{
    private static readonly Scenario Rest = Runs.FlashSale with { Name = "rest", Demand = new Demand.Curve(0.3, []), Cluster = new ClusterShape(2, 4, 1) };

    [Fact]
    public void An_hour_at_rest_makes_about_1500_calls_and_less_than_a_tenth_of_the_samples()
    {
        var runs = Simulator.Run(Rest, TestPolicy.Shop, ["autoscaler", "guidance"], 1).Runs;
        Assert.InRange(Total(runs[0]), 1430, 1580);
        Assert.InRange(Total(runs[0]), 0, Total(runs[1]) / 10);
        Assert.Equal((0, 0), (runs[0].WeightWrites, runs[0].Responses));
    }

    [Fact]
    public void A_quiet_turn_of_two_provisioned_readers_and_a_serverless_one_makes_twelve()
    {
        // Between the jump and the first reader nothing but turns happens, once a minute Reconcile, and what hot samples cost.
        var run = Simulator.Run(Runs.FlashSale with { Seconds = 300, Cluster = new ClusterShape(2, 4, 1) }, TestPolicy.Shop, ["autoscaler"], 1).Runs[0];
        var turns = run.Decisions.Count(decision => decision.T >= 0);
        Assert.Equal((turns + Minutes) * 3, run.ApiCalls["logs:GetLogEvents"] - Pings(3), 3.0);
        Assert.Equal(turns + Minutes, run.ApiCalls["cloudwatch:GetMetricData"] - Pings(1), 3.0);

        static int Pings(int each) => 300 / 240 * each;
    }

    private const int Minutes = 5;

    private static int Total(RunOutcome run) => run.ApiCalls.Values.Sum();
}
