using Autoscaler.Core.Memories;

namespace Autoscaler.Core.Decisions;

/// <summary>What was decided, and what the next turn has to know.</summary>
public sealed record Verdict(Decision Decision, Memory Memory);
