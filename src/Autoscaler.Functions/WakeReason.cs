namespace Autoscaler.Functions;

public enum WakeReason
{
    /// <summary>A run of hot seconds, seen by the collector.</summary>
    HotRun,

    Alarm,
}
