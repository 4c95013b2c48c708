namespace Autoscaler.Core.Policies;

/// <summary>
/// Help that is due at a known time. What is null is left as it is. Cron has five fields: minute, hour, day of month, month, day of week. Of the time zone
/// only the form has been checked: which zones exist, only the machine knows.
/// </summary>
public sealed record PrewarmPolicy(string Cron, string Zone, TimeSpan Duration, Share? Share, double? MinAcu, int? Readers);
