namespace Autoscaler.Core.Policies;

/// <summary>What happens when a response has spent its budget.</summary>
public enum OnExceed
{
    Alert,
    Enforce,
}
