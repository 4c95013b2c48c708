namespace Autoscaler.Core.Decisions;

/// <summary>What a turn decided.</summary>
public sealed record Decision
{
    public required DecisionKind Kind { get; init; }

    public required Reason Reason { get; init; }

    /// <summary>Only of a shift: the serverless and provisioned weights that shall be written.</summary>
    public Weights? To { get; init; }

    /// <summary>Null where no floor moves.</summary>
    public IReadOnlyList<FloorMove>? Floors { get; init; }

    public required int WaitSeconds { get; init; }

    /// <summary>Null where there is nothing to tell.</summary>
    public Announcement? Announcement { get; init; }

    public required Explanation Explanation { get; init; }
}
