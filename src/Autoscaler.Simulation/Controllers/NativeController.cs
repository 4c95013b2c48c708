namespace Autoscaler.Simulation.Controllers;

/// <summary>Aurora's own replica scaling on the CPU of all readers, in a cluster without serverless ones.</summary>
internal sealed class NativeController : IController
{
    /// <summary>As the AWS sample sets it, so that the two compare.</summary>
    public const double TargetCpu = 40;

    public const int MostReaders = 15;

    public string Name => "native";

    public int Responses => 0;

    public WorldPlan Plan(WorldPlan mixed) => mixed with { ServerlessReaders = 0 };

    public void Begin(World world)
    {
        world.Scaler.Target = TargetCpu;
        world.Scaler.Metric = () => world.RdsMetrics.ReaderCpu.Select(cpu => (double?)cpu).LastOrDefault();
        world.Scaler.Register(world.Plan.Readers, MostReaders, suspendIn: false);
    }
}
