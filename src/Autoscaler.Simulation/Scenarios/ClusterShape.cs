namespace Autoscaler.Simulation.Scenarios;

/// <summary>What is there at the beginning.</summary>
/// <param name="Readers">Provisioned readers; null: the policy's minimum.</param>
/// <param name="VcpusPerReader">Of each of them.</param>
/// <param name="ServerlessReaders">Of the mixed cluster.</param>
public sealed record ClusterShape(int? Readers, int VcpusPerReader, int ServerlessReaders);
