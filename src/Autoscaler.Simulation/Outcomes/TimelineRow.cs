namespace Autoscaler.Simulation.Outcomes;

/// <summary>One second. CPU 0 to 100, shares 0 to 1.</summary>
/// <param name="T">Seconds since the beginning, from 0.</param>
/// <param name="Rps">Requests that users made in it, retries not counted.</param>
/// <param name="DemandVcpu">vCPU that those need.</param>
/// <param name="ProvisionedCpu">Of the provisioned readers that serve.</param>
/// <param name="ServerlessCpu">Of the present capacity of the serverless readers.</param>
/// <param name="Share">The share that Route 53 has accepted.</param>
/// <param name="AchievedShare">The part of the connections that are in the serverless pool.</param>
/// <param name="ProvisionedReaders">Those that serve.</param>
/// <param name="Acu">Capacity of all serverless readers.</param>
/// <param name="P99Ms">Of the requests that ended in it; 0 where none did.</param>
public readonly record struct TimelineRow(
    int T, double Rps, double DemandVcpu, double ProvisionedCpu, double ServerlessCpu, double Share, double AchievedShare, int ProvisionedReaders, double Acu, double P99Ms);
