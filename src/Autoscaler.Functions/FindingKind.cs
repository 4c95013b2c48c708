namespace Autoscaler.Functions;

/// <summary>What Reconcile found and did not put right. Closed; docs/operating.md says what each means and what to do about it.</summary>
public enum FindingKind
{
    /// <summary>A newer policy was refused; the one in force stays.</summary>
    PolicyRejected,

    /// <summary>Whether there is a newer policy could not be read.</summary>
    PolicyUnread,

    /// <summary>Whether an operator has paused the cluster could not be read: nothing is written.</summary>
    OverrideUnreadable,

    /// <summary>AWS refuses something that has to be read or done.</summary>
    Refused,

    /// <summary>RDS does not describe the cluster.</summary>
    ClusterUnknown,

    /// <summary>No samples of provisioned readers arrive.</summary>
    Silent,

    /// <summary>A reader that is monitored every second has said nothing for minutes.</summary>
    ReaderSilent,

    NoServerlessReader,

    NoProvisionedReader,

    /// <summary>The cluster's identifier is too long for the names of custom endpoints.</summary>
    EndpointNameTooLong,

    /// <summary>A custom endpoint is missing or has other members, and nothing may be written.</summary>
    EndpointDiffers,

    /// <summary>Both weighted records are missing and cannot be created.</summary>
    RecordsMissing,

    /// <summary>One of the two weighted records is missing.</summary>
    RecordMissing,

    /// <summary>The name has records that are not the two weighted ones.</summary>
    RecordStrangers,

    /// <summary>The records' TTL is not the policy's, and cannot be changed now.</summary>
    RecordTtlDiffers,

    /// <summary>A record leads elsewhere than to our endpoint of its pool.</summary>
    RecordValueDiffers,

    /// <summary>Both weights are 0: Route 53 gives each pool half.</summary>
    WeightsZero,

    /// <summary>The weights do not sum to 255: somebody has set them.</summary>
    HandEdit,

    /// <summary>The scalable target is missing or has other bounds, and cannot be changed now.</summary>
    ScalableTargetDiffers,

    /// <summary>Our scaling policy is missing or differs, and nothing may be written.</summary>
    ScalingPolicyDiffers,

    /// <summary>Another scaling policy is on the same target: two controllers.</summary>
    OtherScalingPolicy,

    /// <summary>A floor is above the policy, or scale-in is suspended, and no response has done it.</summary>
    FloorForeign,

    /// <summary>The cluster's Serverless v2 range is not the policy's.</summary>
    AcuRangeDiffers,

    /// <summary>A reader is not monitored every second, and nothing may be written.</summary>
    MonitoringDiffers,

    /// <summary>No instance of the cluster has a role for Enhanced Monitoring.</summary>
    MonitoringRoleUnknown,

    /// <summary>A prewarm schedule names a time zone that does not exist here.</summary>
    UnknownTimeZone,

    /// <summary>Something that we made could not be removed.</summary>
    LeftOver,
}
