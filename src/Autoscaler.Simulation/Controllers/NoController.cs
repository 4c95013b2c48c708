namespace Autoscaler.Simulation.Controllers;

/// <summary>Provisioned readers, and nobody who looks after them.</summary>
internal sealed class NoController : IController
{
    public string Name => "none";

    public int Responses => 0;

    public WorldPlan Plan(WorldPlan mixed) => mixed with { ServerlessReaders = 0 };

    public void Begin(World world)
    {
    }
}
