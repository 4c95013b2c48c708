namespace Autoscaler.Functions;

public enum WakeReason
{
    /// <summary>A run of hot seconds, seen by the collector.</summary>
    HotRun,

    /// <summary>A response of very many turns that goes on in a new execution.</summary>
    Continuation,

    Alarm,
}
