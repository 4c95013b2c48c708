namespace Autoscaler.Core.Observations;

/// <summary>The outcome of the turn before, and whether all servers of Route 53 have the change by now: null where nobody knows.</summary>
public sealed record LastShift(ShiftOutcome Outcome, string? ChangeId, bool? IsInSync);
