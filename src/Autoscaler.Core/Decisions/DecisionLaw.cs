using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>
/// The decision of a turn. Pure and total: the same values give the same decision, and none throws. The rules are asked in order, and the first that has an
/// answer decides.
/// </summary>
public static class DecisionLaw
{
    private static readonly Func<Situation, Choice?>[] Rules =
    [
        Ending.NotOurs,
        Standing.Paused,
        Standing.Unknown,
        Standing.HandEdit,
        Standing.OverrideUnreadable,
        Standing.WriteDenied,
        Emergency.Evacuate,
        Standing.AwaitingSamples,
        Emergency.ProvisionedGone,
        Pinning.Decide,
        Standing.LoadUnknown,
        MovingBack.ToCeiling,
        MovingOut.Decide,
        MovingEven.Decide,
        MovingOut.AtCapacity,
        MovingBack.Decide,
        Ending.AtRest,
    ];

    public static Verdict Decide(ClusterPolicy policy, Observation now, Memory before)
    {
        var situation = Situation.Of(policy, now, before);
        var choice = Rules.Select(rule => rule(situation)).OfType<Choice>().First();
        return Conclusion.Of(situation, choice);
    }
}
