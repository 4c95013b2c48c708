namespace Autoscaler.Functions;

public enum WakeReason
{
    /// <summary>A run of hot seconds, seen by the collector.</summary>
    HotRun,

    /// <summary>A response of very many turns that goes on in a new execution.</summary>
    Continuation,

    Alarm,

    /// <summary>Reconcile saw that the pool is hot.</summary>
    Heat,

    /// <summary>Reconcile saw that the weights are not at rest.</summary>
    NotAtRest,

    /// <summary>An operator's pin is not what the weights say.</summary>
    Pin,

    /// <summary>Help is due by the clock.</summary>
    Prewarm,

    /// <summary>The last response has left a floor raised.</summary>
    FloorLeft,
}
