using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;
using BenchmarkDotNet.Attributes;

namespace Autoscaler.Bench;

/// <summary>The flash sale, one hour in virtual time, under each controller of the default comparison, with the policy that ships.</summary>
[MemoryDiagnoser]
[InProcess]
public class SimulatedHour
{
    private readonly Scenario scenario = BuiltInScenarios.Read("flash-sale");

    private readonly ClusterPolicy policy = Shipped();

    [Params("autoscaler", "guidance", "native")]
    public string Controller { get; set; } = "";

    [Benchmark]
    public Outcome FlashSale() => Simulator.Run(scenario, policy, [Controller], 1);

    private static ClusterPolicy Shipped()
    {
        using var file = typeof(SimulatedHour).Assembly.GetManifestResourceStream("autoscaler.json")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return ((PolicyReading.Accepted)PolicyReader.Read(bytes.ToArray())).Policy.Clusters[0];
    }
}
