namespace Autoscaler.Functions;

/// <summary>Why a wake-up starts nothing.</summary>
public enum IgnoredBecause
{
    /// <summary>Not an alarm, or not readable.</summary>
    UnknownEvent,

    /// <summary>An alarm that went off or has no data: only ALARM starts.</summary>
    NotAlarm,

    /// <summary>An alarm of no cluster of the policy.</summary>
    UnknownCluster,

    /// <summary>The cluster's mode is off.</summary>
    ClusterOff,
}
