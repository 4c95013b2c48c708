using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Physics;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation;

/// <summary>How a world begins.</summary>
public sealed record WorldPlan
{
    public required Scenario Scenario { get; init; }

    /// <summary>Names, ranges and the record; the world obeys no other word of it.</summary>
    public required ClusterPolicy Policy { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Provisioned readers.</summary>
    public required int Readers { get; init; }

    public required int ServerlessReaders { get; init; }

    /// <summary>Of the two records.</summary>
    public required (int Provisioned, int Serverless) Weights { get; init; }

    /// <summary>Of the record.</summary>
    public required TimeSpan Ttl { get; init; }

    /// <summary>Seconds before second 0 in which alarms, caches and pools find their places.</summary>
    public int Settling { get; init; } = 300;

    /// <summary>What the scenario's provisioned readers carry at 100 % CPU: the measure of its demand, whatever readers a controller begins with.</summary>
    public double CapacityRps(Nature nature) => (Scenario.Cluster.Readers ?? Policy.Readers.Min) * Scenario.Cluster.VcpusPerReader / (nature.Of(Constants.RequestCpu) / 1000);
}
