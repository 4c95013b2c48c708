namespace Autoscaler.Core.Metrics;

/// <summary>The metrics in CloudWatch, under these names.</summary>
public enum MetricName
{
    /// <summary>CPU of a reader in percent; {Cluster, Pool} and {Cluster, Pool, Reader}.</summary>
    ReaderCpu,

    /// <summary>Run queue per vCPU; {Cluster, Pool, Reader}.</summary>
    ReaderLoad,

    /// <summary>Demand in percent of all existing provisioned readers; {Cluster}.</summary>
    DemandCpu,

    /// <summary>The share that DNS is asked for; {Cluster}.</summary>
    ServerlessShare,

    /// <summary>The share that has got there; {Cluster}.</summary>
    AchievedShare,

    /// <summary>How long a turn took; {Cluster}.</summary>
    TurnSeconds,

    /// <summary>Age of the newest sample when it was published; {Cluster}.</summary>
    SampleAgeSeconds,

    /// <summary>What was refused, by reason; {Cluster, Reason}.</summary>
    Refusals,

    /// <summary>A policy that was not taken; no dimension.</summary>
    ConfigRejected,

    /// <summary>Reconcile's heartbeat; no dimension.</summary>
    ReconcileRan,
}
