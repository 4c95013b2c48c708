using Autoscaler.Core.Fleet;

namespace Autoscaler.Functions.Ports;

/// <summary>What does CloudWatch know about these readers?</summary>
public interface IGauges
{
    /// <param name="readers">Of these: connections, and of serverless ones capacity, the newest values of the last minutes.</param>
    /// <param name="unread">Of these, whose log streams were not read: our own ReaderCpu, second by second.</param>
    /// <param name="cluster">The cluster that they all belong to.</param>
    /// <param name="now">The end of what is asked for.</param>
    /// <param name="stop">Ends the call.</param>
    /// <returns>By instance name; what CloudWatch has no value of is missing.</returns>
    Task<IReadOnlyDictionary<string, Gauge>> Read(
        string cluster, IReadOnlyList<Instance> readers, IReadOnlyList<Instance> unread, DateTimeOffset now, CancellationToken stop);
}

/// <param name="Acu">ServerlessDatabaseCapacity.</param>
/// <param name="Connections">DatabaseConnections.</param>
/// <param name="Cpu">ReaderCpu by second, in any order.</param>
public sealed record Gauge(double? Acu, int? Connections, IReadOnlyList<(DateTimeOffset At, double Cpu)> Cpu);
