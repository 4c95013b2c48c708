using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Ports;

/// <summary>Has an operator paused this cluster or pinned its share?</summary>
public interface IOverrides
{
    /// <summary>Never throws a port failure: not being able to read it is an answer.</summary>
    Task<OverrideReading> Read(string cluster, CancellationToken stop);
}
