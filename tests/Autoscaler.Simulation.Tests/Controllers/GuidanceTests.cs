using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Tests.Controllers;

/// <summary>The AWS sample must do here what it is known to do, or comparing with it means nothing.</summary>
public class GuidanceTests
{
    private static readonly ClusterPolicy Policy = TestPolicy.Shop;

    // No delays of DNS and pools, capacity in plenty, readers that come too late to matter.
    private static readonly Dictionary<string, double> Ideal = new()
    {
        ["propagation"] = 0,
        ["endpointTtl"] = 0,
        ["hostDnsCache"] = 0,
        ["poolLifetime"] = 1,
        ["hosts"] = 1000,
        ["poolSize"] = 1,
        ["acuDoubling"] = 1,
        ["coldCost"] = 1,
        ["cpuNoise"] = 0,
        ["readerCreation"] = 9000,
        ["logDelay"] = 0,
        ["deliveryDelay"] = 0,
        ["metricDelay"] = 0,
        ["callTime"] = 0,
        ["startTime"] = 0,
    };

    [Theory]
    [InlineData(0.65)]
    [InlineData(0.68)]
    [InlineData(0.86)]
    [InlineData(0.87)]
    [InlineData(1.1)]
    public void Never_settles_under_these_constant_demands(double demand)
    {
        var run = Run(demand, Ideal);
        Assert.True(run.WeightWrites > 60, $"{run.WeightWrites} writes");
        Assert.True(run.Reversals > 25, $"{run.Reversals} reversals");
    }

    [Theory]
    [InlineData(0.77, 1)]
    [InlineData(1.5, 4)]
    public void Settles_under_these(double demand, int writes)
    {
        var run = Run(demand, Ideal);
        Assert.InRange(run.WeightWrites, writes, writes + 2);
        Assert.Equal(0, run.Reversals);
    }

    [Fact]
    public void Reaches_its_two_thirds_after_134_seconds_and_no_more()
    {
        var run = Run(3, Ideal);
        var step = run.Timeline.First(row => row.DemandVcpu > 8).T;
        Assert.InRange(run.Timeline.First(row => row.Share > 0.66).T - step, 125, 145);
        Assert.Equal(20 / 30.0, run.Timeline.Max(row => row.Share), 3);
        Assert.InRange(run.Timeline[^1].ProvisionedCpu, 98, 100);
    }

    [Fact]
    public void In_the_flash_sale_it_is_overloaded_for_four_to_eight_minutes() =>
        Assert.InRange(Runs.Flash("guidance").OverloadSeconds, 240, 480);

    private static RunOutcome Run(double demand, Dictionary<string, double> constants) => Simulator.Run(
        new Scenario
        {
            Name = "constant",
            Says = "",
            Seconds = 1800,
            Constants = constants,
            Cluster = new ClusterShape(2, 4, 2),
            Demand = new Demand.Curve(0.35, [new Bend(60, demand, 0, null)]),
        },
        Policy, ["guidance"], 1).Runs[0];
}
