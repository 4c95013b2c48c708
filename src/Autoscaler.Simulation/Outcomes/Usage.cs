namespace Autoscaler.Simulation.Outcomes;

/// <summary>What the controller itself used of an account in a run, besides calls: invocations of functions, their seconds, and state transitions.</summary>
public sealed record Usage(int Invocations, double Seconds, int Transitions);
