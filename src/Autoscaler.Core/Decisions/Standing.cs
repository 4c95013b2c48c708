namespace Autoscaler.Core.Decisions;

/// <summary>Why nothing is written, whatever the load is.</summary>
internal static class Standing
{
    private static readonly TimeSpan RetryOverride = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan RetryDenied = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan NextSample = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestAwaiting = TimeSpan.FromSeconds(20);

    public static Choice? Paused(Situation situation) =>
        situation.Memory.Override?.IsPauseAt(situation.Now.At) == true ? Held(situation, Limit.Override, Reason.Paused) : null;

    public static Choice? Unknown(Situation situation) => situation switch
    {
        { Now.Readers: null } => Choice.Hold(Reason.FleetUnknown),
        { Policy.Mode: Policies.Mode.Observe } => null,
        { Now.Records: null } => Choice.Hold(Reason.RecordsUnknown),
        { Now.Records.AreUsable: false } or { Present: null } => Ending.IsOver(situation) ? Choice.Finish(Reason.AtRest) : Choice.Hold(Reason.RecordsWrong),
        _ => null,
    };

    public static Choice? HandEdit(Situation situation) => situation.Memory.HandEdit is null ? null : Choice.Hold(Reason.HandEdit);

    /// <summary>Once: a pause may be hidden. The second time relief is worth more.</summary>
    public static Choice? OverrideUnreadable(Situation situation) =>
        !situation.Now.Override.IsReadable && situation.Memory is { Override: null, OverrideMissed: false }
            ? Held(situation, Limit.Override, Reason.OverrideUnreadable) with { Wait = RetryOverride }
            : null;

    public static Choice? WriteDenied(Situation situation) =>
        situation.Now.LastShift?.Outcome == Observations.ShiftOutcome.Denied ? Choice.Hold(Reason.WriteDenied) with { Wait = RetryDenied } : null;

    // A wake-up from the future is waited for no longer than any other.
    public static Choice? AwaitingSamples(Situation situation) =>
        !situation.Memory.IsAwake && (situation.Now.At - situation.Now.WokenAt).Duration() < LongestAwaiting
            ? Held(situation, Limit.Freshness, Reason.AwaitingSamples) with { Wait = NextSample }
            : null;

    public static Choice? LoadUnknown(Situation situation) => situation.Demand is null ? Choice.Hold(Reason.LoadUnknown) : null;

    /// <summary>Tells what demand would have asked for, where anybody knows.</summary>
    private static Choice Held(Situation situation, Limit limit, Reason reason) =>
        situation is { Present: { } present, Provisioned: not null, Demand: not null } && Goal.Outwards(situation) is var goal && goal != present
            ? Choice.Hold(reason) with { Goal = goal, Limits = [new AppliedLimit(limit, goal, present)] }
            : Choice.Hold(reason);
}
