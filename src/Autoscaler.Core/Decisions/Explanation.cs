namespace Autoscaler.Core.Decisions;

/// <summary>How a decision came about. CPU in percent, everything else busy vCPU or shares; null is not known.</summary>
public sealed record Explanation
{
    /// <summary>The share in DNS when the turn began.</summary>
    public Share? Present { get; init; }

    /// <summary>The part of that which has got there, at least and at most.</summary>
    public Share? AchievedLow { get; init; }

    public Share? AchievedHigh { get; init; }

    /// <summary>The part of the open connections that RDS counts at serverless readers, a minute or two ago.</summary>
    public Share? Measured { get; init; }

    /// <summary>vCPU of the warmed provisioned readers.</summary>
    public double? Capacity { get; init; }

    /// <summary>Busy vCPU of the provisioned pool.</summary>
    public double? ProvisionedBusy { get; init; }

    /// <summary>Busy vCPU of the serverless pool.</summary>
    public double? ServerlessBusy { get; init; }

    /// <summary>CPU of the serverless pool in percent, of whatever it is a percentage of.</summary>
    public double? ServerlessCpu { get; init; }

    public bool Saturated { get; init; }

    /// <summary>Demand as it counts for moving out: what is silent does not count.</summary>
    public double? DemandOut { get; init; }

    /// <summary>Demand as it counts for coming back, the highest of the window: what is silent counts as fully loaded.</summary>
    public double? DemandBack { get; init; }

    /// <summary>Demand without the boost, as it counts for readers.</summary>
    public double? DemandPlain { get; init; }

    /// <summary>The share that demand asks for, before any limit.</summary>
    public Share? Goal { get; init; }

    /// <summary>The least share from which traffic could come back no further.</summary>
    public Share? Home { get; init; }

    public IReadOnlyList<AppliedLimit> Limits { get; init => field = value ?? []; } = [];

    /// <summary>The share that is asked for after this turn.</summary>
    public Share? Result { get; init; }

    public int? ReadersWanted { get; init; }

    public double? AcuHours { get; init; }
}
