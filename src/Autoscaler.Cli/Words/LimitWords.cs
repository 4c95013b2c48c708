using Autoscaler.Core.Decisions;

namespace Autoscaler.Cli.Words;

/// <summary>What changed a goal, as words that follow "limited by".</summary>
internal static class LimitWords
{
    public static string Of(Limit limit) => limit switch
    {
        Limit.Override => "an operator's word",
        Limit.Freshness => "samples that are too old",
        Limit.Readiness => "serverless readers that are not ready",
        Limit.Ceiling => "the ceiling",
        Limit.Headroom => "what serverless can carry",
        Limit.Step => "the largest step back",
        Limit.Arrival => "the step before, which is still arriving",
        Limit.Window => "the reclaim window",
        Limit.Fleet => "readers that are on their way",
        Limit.InFlight => "a change in flight",
        Limit.Dwell => "the dwell time",
        Limit.WriteBudget => "the hour's writes",
        Limit.Budget => "the spike's budget",
        Limit.Mode => "observe mode",
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "There are no words for this limit."),
    };

    /// <summary>With what it made of what: "the ceiling (95 % to 90 %)".</summary>
    public static string Of(AppliedLimit applied) => $"{Of(applied.Limit)} ({Amount.Share(applied.From.Value)} to {Amount.Share(applied.To.Value)})";
}
