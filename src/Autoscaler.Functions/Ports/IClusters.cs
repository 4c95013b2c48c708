using Autoscaler.Core.Fleet;

namespace Autoscaler.Functions.Ports;

/// <summary>What is this cluster made of now?</summary>
public interface IClusters
{
    /// <returns>Null where RDS answers with nothing at all: that is ignorance, not absence.</returns>
    Task<ClusterNow?> Describe(string cluster, CancellationToken stop);
}
