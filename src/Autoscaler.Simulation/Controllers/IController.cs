namespace Autoscaler.Simulation.Controllers;

/// <summary>Somebody who looks after the cluster.</summary>
public interface IController
{
    /// <summary>The contract's word for it.</summary>
    string Name { get; }

    /// <summary>The cluster that it begins with, given that of the scenario.</summary>
    WorldPlan Plan(WorldPlan mixed);

    /// <summary>How many times a state machine has been started.</summary>
    int Responses { get; }

    /// <summary>Puts its own things onto the world's agenda. Time passes only there.</summary>
    void Begin(World world);
}
