namespace Autoscaler.Core.Policies;

/// <summary>Who creates provisioned readers.</summary>
public enum Scaler
{
    ApplicationAutoscaling,
    None,
}
