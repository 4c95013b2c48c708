using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Ports;

/// <summary>What are the capacity floors, and may they become these? Without compare-and-swap on AWS's side: read just before, write, read back.</summary>
public interface IFloors
{
    /// <returns>The scalable target's MinCapacity; null where there is no target.</returns>
    Task<ObservedFloor?> Readers(string cluster, CancellationToken stop);

    /// <summary>Moves a floor if its present value is one of the move's two; never registers a target that is not there, never touches a maximum.</summary>
    Task<FloorOutcome> Move(Permit permit, string cluster, FloorMove move, CancellationToken stop);

    Task Warm(CancellationToken stop);
}
