namespace Autoscaler.Simulation.Controllers;

/// <summary>Serverless readers only, at least two of them, and nothing to move.</summary>
internal sealed class ServerlessOnlyController : IController
{
    private const int Fewest = 2;

    public string Name => "serverless-only";

    public int Responses => 0;

    public WorldPlan Plan(WorldPlan mixed) => mixed with { Readers = 0, ServerlessReaders = Math.Max(Fewest, mixed.ServerlessReaders), Weights = (0, 255) };

    public void Begin(World world)
    {
    }
}
