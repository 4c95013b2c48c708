namespace Autoscaler.Core.Decisions;

/// <summary>A limit that changed the goal.</summary>
public sealed record AppliedLimit(Limit Limit, Share From, Share To);
