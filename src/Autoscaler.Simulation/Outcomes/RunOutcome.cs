using System.Text.Json.Serialization;

namespace Autoscaler.Simulation.Outcomes;

/// <summary>What came of one run: one controller, one load.</summary>
public sealed record RunOutcome
{
    /// <summary>autoscaler, guidance, native, none, prescaled or serverless-only.</summary>
    public required string Controller { get; init; }

    /// <summary>Requests of users; a retry is not another one.</summary>
    public required long Requests { get; init; }

    /// <summary>Those that no attempt answered in time.</summary>
    public required long FailedRequests { get; init; }

    /// <summary>Seconds with the provisioned pool at or above 95 % CPU, or more than 0.1 % of its requests failed.</summary>
    public required int OverloadSeconds { get; init; }

    /// <summary>From the first second with demand at or above detect.cpu until the pool stays below that for 30 s; null: never.</summary>
    public required int? ReliefSeconds { get; init; }

    /// <summary>From the same second until Route 53 has accepted the first batch; null: never.</summary>
    public required int? DetectSeconds { get; init; }

    public required double P50Ms { get; init; }

    public required double P99Ms { get; init; }

    public required double AcuHours { get; init; }

    public required double ReaderHours { get; init; }

    public required double CostUsd { get; init; }

    public required int WeightWrites { get; init; }

    /// <summary>Writes in the direction opposite to that of the write before.</summary>
    public required int Reversals { get; init; }

    /// <summary>Executions of a state machine that were started.</summary>
    public required int Responses { get; init; }

    /// <summary>By service:Operation, in the order of their names.</summary>
    public required IReadOnlyDictionary<string, int> ApiCalls { get; init; }

    /// <summary>A row per second.</summary>
    public required IReadOnlyList<TimelineRow> Timeline { get; init; }

    /// <summary>What matters to whoever looks at the timeline, in the order of time.</summary>
    [JsonIgnore]
    public IReadOnlyList<Moment> Moments { get; init; } = [];

    /// <summary>The decisions of the responses, in the order of time; only the autoscaler makes any.</summary>
    [JsonIgnore]
    public IReadOnlyList<TimedDecision> Decisions { get; init; } = [];

    [JsonIgnore]
    public OverloadSplit Overload { get; init; } = new(0, 0, 0, 0, 0);

    [JsonIgnore]
    public CostSplit Cost { get; init; } = new(0, 0, 0);

    [JsonIgnore]
    public Usage Usage { get; init; } = new(0, 0, 0);
}
