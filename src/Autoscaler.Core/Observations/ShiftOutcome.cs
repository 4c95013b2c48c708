namespace Autoscaler.Core.Observations;

/// <summary>What came of a write of the weights. None of them is an error: the next turn observes again and decides anew.</summary>
public enum ShiftOutcome
{
    /// <summary>Route 53 has accepted the batch.</summary>
    Applied,

    /// <summary>The records were no longer what had been observed; nothing was written.</summary>
    Conflict,

    /// <summary>Throttled, or an earlier change is still in progress; nothing was written.</summary>
    Postponed,

    /// <summary>No answer: only the next observation tells.</summary>
    Unknown,

    /// <summary>Refused for what was asked or who asked; nothing was written.</summary>
    Denied,

    /// <summary>The gate let nothing through: an operator's pause, a mode that does not act, or a decision that comes too late.</summary>
    Withheld,
}
