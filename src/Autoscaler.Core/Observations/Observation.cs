using Autoscaler.Core.Prewarming;

namespace Autoscaler.Core.Observations;

/// <summary>What is true at a time, as far as it is known. Null is ignorance, never absence.</summary>
public sealed record Observation
{
    public required DateTimeOffset At { get; init; }

    /// <summary>When the response was woken.</summary>
    public required DateTimeOffset WokenAt { get; init; }

    /// <summary>The readers that RDS knows, as clusters and instances agree.</summary>
    public IReadOnlyList<ObservedReader>? Readers { get; init; }

    public ObservedWriter? Writer { get; init; }

    public ObservedRecords? Records { get; init; }

    /// <summary>The replica scaling's MinCapacity.</summary>
    public ObservedFloor? ReaderFloor { get; init; }

    /// <summary>The minimum of the cluster's Serverless v2 range.</summary>
    public ObservedFloor? AcuFloor { get; init; }

    public required OverrideReading Override { get; init; }

    public LastShift? LastShift { get; init; }

    /// <summary>What the turn before moved, by floor.</summary>
    public FloorOutcome? LastReaderFloor { get; init; }

    public FloorOutcome? LastAcuFloor { get; init; }

    /// <summary>Whether it could be read which responses are running, and, where floors look raised, what the last one has left.</summary>
    public bool KnowsResponses { get; init; } = true;

    /// <summary>Other running responses of the cluster.</summary>
    public IReadOnlyList<OtherResponse> Others { get; init => field = value ?? []; } = [];

    /// <summary>Help that is due by the clock, if any.</summary>
    public DuePrewarm? Prewarm { get; init; }
}
