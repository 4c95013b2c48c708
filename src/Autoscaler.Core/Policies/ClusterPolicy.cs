namespace Autoscaler.Core.Policies;

/// <summary>
/// What the policy says about one cluster, defaults applied; docs/configuration.md says what each member means. CPU is 0 to 100 everywhere. The id is in lower
/// case, as RDS has it. Notify is the ARN of the topic that is told, or null: nobody is.
/// </summary>
public sealed record ClusterPolicy(
    string Id,
    Mode Mode,
    RecordPolicy Record,
    DetectPolicy Detect,
    ShiftPolicy Shift,
    ReclaimPolicy Reclaim,
    TurnPolicy Turn,
    ReadersPolicy Readers,
    ServerlessPolicy Serverless,
    IReadOnlyList<PrewarmPolicy> Prewarm,
    BudgetPolicy? Budget,
    TimeSpan RespectHandEdits,
    string? Notify,
    double WorstSpike,
    OnDelete OnDelete);
