using Autoscaler.Core.Decisions;

namespace Autoscaler.Cli.Words;

/// <summary>Why a turn decided what it decided, as a short clause. docs/operating.md says what to do about each.</summary>
internal static class ReasonWords
{
    public static string Of(Reason reason) => reason switch
    {
        <= Reason.OverrideUnreadable => Unknowing(reason),
        <= Reason.Continued => Holding(reason),
        <= Reason.BelowRest => Moving(reason),
        _ => Finishing(reason),
    };

    private static string Unknowing(Reason reason) => reason switch
    {
        Reason.InBand => "the share is right, within the tolerances",
        Reason.AwaitingSamples => "no sample is newer than the wake-up yet",
        Reason.LoadUnknown => "no provisioned reader has a fresh sample, and ignorance moves nothing",
        Reason.FleetUnknown => "RDS did not say who reads",
        Reason.RecordsUnknown => "Route 53 did not say what the weights are",
        Reason.RecordsWrong => "one of the two records is missing, or there are others",
        Reason.HandEdit => "somebody has set the weights by hand, and that is respected",
        Reason.Paused => "an operator has paused the cluster",
        Reason.OverrideUnreadable => "whether an operator has paused the cluster could not be read",
        _ => throw Unnamed(reason),
    };

    private static string Holding(Reason reason) => reason switch
    {
        Reason.ServerlessNotReady => "more should go out, and no serverless reader is ready",
        Reason.AtCapacity => "serverless is at its maximum and as busy as the provisioned pool",
        Reason.InFlight => "the last change is not in place everywhere yet",
        Reason.Dwell => "the last change went the other way not long enough ago",
        Reason.WriteBudget => "this hour's writes are spent",
        Reason.BudgetSpent => "the spike's budget is spent",
        Reason.ObserveOnly => "the policy says to observe only",
        Reason.ProvisionedEmpty => "no provisioned reader serves, and the policy says to hold",
        Reason.ReclaimWindow => "traffic could come back, but not yet for the whole window",
        Reason.ReadersComing => "provisioned readers are on their way, and traffic comes back once",
        Reason.StepArriving => "the last step back has not arrived yet",
        Reason.Draining => "at rest; the raised floors wait for serverless to drain",
        Reason.Quiet => "at rest and quiet, waiting for it to stay so",
        Reason.WriteDenied => "Route 53 refuses the write",
        Reason.Continued => "after very many turns the response goes on in a new execution",
        _ => throw Unnamed(reason),
    };

    private static string Moving(Reason reason) => reason switch
    {
        Reason.DemandAboveTarget => "demand is above what the provisioned pool should carry",
        Reason.Saturated => "a reader is saturated, so demand is a guess on the safe side",
        Reason.ProjectionFits => "with what comes back, the provisioned pool would have stayed low",
        Reason.BothHot => "both pools are as busy as they can be, so they are evened out",
        Reason.Evacuation => "no serverless reader is left, so everything comes back",
        Reason.ProvisionedGone => "no provisioned reader serves, so everything goes out",
        Reason.Pinned => "an operator has pinned the share",
        Reason.Prewarm => "a schedule asks for a share ahead of the spike",
        Reason.AboveCeiling => "the share was above the ceiling",
        Reason.BelowRest => "the share was below what it should be at rest",
        _ => throw Unnamed(reason),
    };

    private static string Finishing(Reason reason) => reason switch
    {
        Reason.AtRest => "share at rest, floors restored, quiet for long enough",
        Reason.Superseded => "an older response of the cluster is running",
        Reason.ClusterOff => "the policy's mode is off",
        Reason.UnknownCluster => "the cluster is not in the policy",
        Reason.UnknownVersion => "the message between the states is of another version of the code",
        _ => throw Unnamed(reason),
    };

    private static ArgumentOutOfRangeException Unnamed(Reason reason) => new(nameof(reason), reason, "There are no words for this reason.");
}
