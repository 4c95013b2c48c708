using System.Collections.Concurrent;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Tests;

/// <summary>Runs that several tests look at, each made once.</summary>
internal static class Runs
{
    public static readonly Scenario FlashSale = new()
    {
        Name = "flash-sale",
        Says = "",
        Seconds = 3600,
        IsSingleSpike = true,
        Cluster = new ClusterShape(null, 4, 2),
        Demand = new Demand.Curve(0.35, [new Bend(60, 3.5, 10, null), new Bend(70, 0.35, 0, 1500)]),
    };

    private static readonly ConcurrentDictionary<string, Lazy<RunOutcome>> Made = new();

    public static RunOutcome Flash(string controller) =>
        Made.GetOrAdd(controller, name => new Lazy<RunOutcome>(() => Simulator.Run(FlashSale, TestPolicy.Shop, [name], 1).Runs[0])).Value;

    /// <summary>Two provisioned readers and one serverless, all traffic at the former, and a demand that stays.</summary>
    public static World SmallWorld(double demand) => new(new WorldPlan
    {
        Scenario = FlashSale with { Demand = new Demand.Curve(demand, []) },
        Policy = TestPolicy.Shop,
        Seed = 1,
        Readers = 2,
        ServerlessReaders = 1,
        Weights = (255, 0),
        Ttl = TimeSpan.FromSeconds(1),
        Settling = 0,
    });
}
