using Autoscaler.Core.Fleet;

namespace Autoscaler.Functions.Ports;

/// <summary>Who reads for these clusters?</summary>
public interface IFleet
{
    /// <returns>The readers that RDS knows now, or null where it answers with nothing at all: that is ignorance, not absence.</returns>
    Task<Topology?> Read(IReadOnlyList<string> clusters, CancellationToken stop);
}
