namespace Autoscaler.Core.Policies;

/// <summary>How far traffic moves out. The tolerances are differences of shares.</summary>
public sealed record ShiftPolicy(
    double TargetCpu,
    Share Ceiling,
    Share Rest,
    double ToleranceUp,
    double ToleranceDown,
    double SaturationCpu,
    double SaturationBoost);
