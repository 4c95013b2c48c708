namespace Autoscaler.Simulation.Outcomes;

/// <summary>Where the overload seconds went.</summary>
/// <param name="Detection">Before Route 53 accepted the first batch.</param>
/// <param name="Dns">Then, until the last resolver and host had the answer.</param>
/// <param name="Turnover">Then, until the connections had followed.</param>
/// <param name="Serverless">Then, while the serverless pool had no capacity left.</param>
/// <param name="Rest">Everything else: too little share, too few readers.</param>
public sealed record OverloadSplit(int Detection, int Dns, int Turnover, int Serverless, int Rest);
