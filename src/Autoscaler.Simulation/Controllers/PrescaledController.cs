using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Controllers;

/// <summary>The peak bought in advance: as many provisioned readers from the beginning as the highest demand needs.</summary>
internal sealed class PrescaledController : IController
{
    // The same comfort that the policy's target gives.
    private const double Busy = 0.6;

    public string Name => "prescaled";

    public int Responses => 0;

    public WorldPlan Plan(WorldPlan mixed)
    {
        var nature = new Nature(mixed.Scenario.Constants);
        var peak = Enumerable.Range(0, mixed.Scenario.Seconds).Max(second => mixed.Scenario.Demand.At(second, mixed.CapacityRps(nature)));
        var vcpus = peak * nature.Of(Constants.RequestCpu) / 1000;
        var readers = (int)Math.Ceiling(vcpus / (Busy * mixed.Scenario.Cluster.VcpusPerReader));
        return mixed with { ServerlessReaders = 0, Readers = Math.Clamp(readers, mixed.Readers, NativeController.MostReaders) };
    }

    public void Begin(World world)
    {
    }
}
