namespace Autoscaler.Core.Observations;

/// <summary>A capacity minimum as it is now, and the maximum beside it, which is never written.</summary>
/// <param name="Min">Readers or ACU.</param>
/// <param name="Max">Readers or ACU.</param>
/// <param name="ScaleInSuspended">Only of readers: whether replica scaling may not remove any.</param>
public sealed record ObservedFloor(double Min, double Max, bool ScaleInSuspended);
