namespace Autoscaler.Simulation.Outcomes;

/// <summary>Dollars of the run: provisioned readers, serverless capacity, and the controller itself (calls, functions, transitions).</summary>
public sealed record CostSplit(double Readers, double Serverless, double Controller);
