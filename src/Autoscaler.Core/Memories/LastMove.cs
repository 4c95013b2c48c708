namespace Autoscaler.Core.Memories;

/// <summary>The last write that took effect: out is towards the serverless pool.</summary>
public readonly record struct LastMove(DateTimeOffset At, bool Out);
