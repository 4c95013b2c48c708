namespace Autoscaler.Simulation.Chaos;

/// <summary>An invariant that did not hold.</summary>
/// <param name="Invariant">S1 to S17, L1 to L5.</param>
/// <param name="Says">What happened, with the numbers.</param>
/// <param name="Second">When.</param>
public sealed record Violation(string Invariant, string Says, int Second);
