namespace Autoscaler.Core.Observations;

/// <summary>What came of moving a floor.</summary>
public enum FloorOutcome
{
    Moved,

    /// <summary>It was there already.</summary>
    AlreadyThere,

    /// <summary>Somebody else has set it meanwhile: it is theirs, nothing was written.</summary>
    Foreign,

    /// <summary>Throttled, or the cluster is being modified; nothing was written.</summary>
    Postponed,

    Unknown,

    Denied,

    /// <summary>The gate let nothing through.</summary>
    Withheld,
}
