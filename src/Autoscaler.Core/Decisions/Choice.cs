namespace Autoscaler.Core.Decisions;

/// <summary>What one rule of the law answers.</summary>
internal sealed record Choice(DecisionKind Kind, Reason Reason)
{
    public Weights? To { get; init; }

    public Share? Goal { get; init; }

    public Share? Home { get; init; }

    public IReadOnlyList<AppliedLimit> Limits { get; init; } = [];

    /// <summary>How long to wait, where the rule knows better than the rhythm of the policy.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Something should move and may not yet.</summary>
    public bool IsUrgent { get; init; }

    public static Choice Hold(Reason reason) => new(DecisionKind.Hold, reason);

    public static Choice Finish(Reason reason) => new(DecisionKind.Finish, reason);
}
