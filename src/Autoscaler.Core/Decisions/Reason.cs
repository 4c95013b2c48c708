namespace Autoscaler.Core.Decisions;

/// <summary>Why a turn decided what it decided. Closed; docs/operating.md says what each means and what to do about it.</summary>
public enum Reason
{
    // Hold.

    /// <summary>The share is right, within the tolerances.</summary>
    InBand,

    /// <summary>No sample is newer than the wake-up yet.</summary>
    AwaitingSamples,

    /// <summary>No provisioned reader has a fresh sample.</summary>
    LoadUnknown,

    /// <summary>RDS did not say who reads.</summary>
    FleetUnknown,

    /// <summary>Route 53 did not say what the weights are.</summary>
    RecordsUnknown,

    /// <summary>One of the two records is missing, or the group holds others.</summary>
    RecordsWrong,

    /// <summary>Somebody has set the weights by hand.</summary>
    HandEdit,

    /// <summary>An operator has paused the cluster.</summary>
    Paused,

    /// <summary>Whether an operator has paused it could not be read, for the first time.</summary>
    OverrideUnreadable,

    /// <summary>More should go to the serverless pool, and none of its readers is ready.</summary>
    ServerlessNotReady,

    /// <summary>The serverless pool is at its maximum and as busy as the provisioned one.</summary>
    AtCapacity,

    /// <summary>The last change is not in place everywhere yet.</summary>
    InFlight,

    /// <summary>The last change went the other way, and not long enough ago.</summary>
    Dwell,

    /// <summary>This hour's writes are spent.</summary>
    WriteBudget,

    /// <summary>The response's serverless budget is spent, and the policy says to raise nothing further.</summary>
    BudgetSpent,

    /// <summary>The policy says to observe only.</summary>
    ObserveOnly,

    /// <summary>No provisioned reader serves, and the policy says to hold.</summary>
    ProvisionedEmpty,

    /// <summary>Traffic may come back when it has been affordable for the whole window.</summary>
    ReclaimWindow,

    /// <summary>Provisioned readers are on their way; traffic comes back once they are warm.</summary>
    ReadersComing,

    /// <summary>The last step back has not arrived yet.</summary>
    StepArriving,

    /// <summary>At rest; the raised floors wait for the serverless pool to drain.</summary>
    Draining,

    /// <summary>At rest and quiet; waiting for it to stay so.</summary>
    Quiet,

    /// <summary>Route 53 refuses to let us write.</summary>
    WriteDenied,

    /// <summary>After very many turns the response goes on in a new execution.</summary>
    Continued,

    // Shift.

    /// <summary>Demand is above what the provisioned pool should carry: out, at once, to the right share.</summary>
    DemandAboveTarget,

    /// <summary>A provisioned reader is saturated, so demand is a guess on the safe side.</summary>
    Saturated,

    /// <summary>The provisioned pool, with what comes back, would have stayed low for the whole window.</summary>
    ProjectionFits,

    /// <summary>Both pools are as busy as they can be: their utilisation is evened out.</summary>
    BothHot,

    /// <summary>No serverless reader is left: everything back.</summary>
    Evacuation,

    /// <summary>No provisioned reader serves, and the policy says to go to the ceiling.</summary>
    ProvisionedGone,

    /// <summary>An operator has pinned the share.</summary>
    Pinned,

    /// <summary>A prewarm schedule asks for a share.</summary>
    Prewarm,

    /// <summary>The share was above the ceiling.</summary>
    AboveCeiling,

    /// <summary>The share was below what it should be at rest.</summary>
    BelowRest,

    // Finish.

    /// <summary>Share at rest, floors restored, quiet for long enough.</summary>
    AtRest,

    /// <summary>An older response of the cluster is running.</summary>
    Superseded,

    /// <summary>The policy's mode is off.</summary>
    ClusterOff,

    /// <summary>The cluster is not in the policy.</summary>
    UnknownCluster,

    /// <summary>The message between the states is of a version that this code does not know.</summary>
    UnknownVersion,
}
