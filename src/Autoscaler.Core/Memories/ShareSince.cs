namespace Autoscaler.Core.Memories;

/// <summary>From this time on DNS was asked for this share.</summary>
public readonly record struct ShareSince(DateTimeOffset At, Share Share);
