namespace Autoscaler.Core.Prewarming;

/// <summary>The help that is due now: of several schedules, the most of each.</summary>
public sealed record DuePrewarm(Share? Share, double? MinAcu, int? Readers);
