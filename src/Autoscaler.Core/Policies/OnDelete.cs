namespace Autoscaler.Core.Policies;

/// <summary>What becomes of the records, the endpoints and the scalable target when the stack is deleted.</summary>
public enum OnDelete
{
    Keep,
    Remove,
}
