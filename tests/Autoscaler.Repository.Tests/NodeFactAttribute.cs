namespace Autoscaler.Repository.Tests;

/// <summary>A fact that asks an outside judge written in JavaScript, and is skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeTools.WhyMissing!;
}
