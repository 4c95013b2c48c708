namespace Autoscaler.Simulation.Chaos;

/// <param name="Kind">What goes wrong.</param>
/// <param name="At">Second of the run.</param>
/// <param name="For">Seconds until it is lifted; what is over at once, is over at once.</param>
/// <param name="Strength">0 up to 1: how much, how often or which one.</param>
public sealed record PlannedFault(FaultKind Kind, int At, int For, double Strength);
