namespace Autoscaler.Functions;

/// <summary>The seven functions, under the names they have in the template, in the state machine and in AUTOSCALER_HANDLER.</summary>
public enum FunctionName
{
    CollectMetrics,
    StartResponse,
    Observe,
    Decide,
    Shift,
    Provision,
    Reconcile,
}
