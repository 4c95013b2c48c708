namespace Autoscaler.Core.Policies;

/// <summary>What to do while no provisioned reader serves.</summary>
public enum EmptyProvisioned
{
    Hold,
    Ceiling,
}
