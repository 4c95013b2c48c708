namespace Autoscaler.Core.Policies;

/// <summary>
/// The provisioned readers: how many, and who creates them. TargetCpu is the demand per reader that replica scaling tracks; CountsServerless, whether its
/// capacity counts the serverless readers too.
/// </summary>
public sealed record ReadersPolicy(
    int Min,
    int Max,
    TimeSpan WarmUp,
    double TargetCpu,
    Scaler Scaler,
    bool CountsServerless,
    EmptyProvisioned EmptyProvisioned);
