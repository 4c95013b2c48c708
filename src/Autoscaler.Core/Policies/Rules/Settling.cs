namespace Autoscaler.Core.Policies.Rules;

/// <summary>
/// Proves that a policy's thresholds have no limit cycle: under constant demand the records are written a bounded number of times, then never again.
/// The law and the derivation stand in docs/decisions/0005-thresholds-that-settle.md. In short, with x = demand in percent of the warmed provisioned pool:
/// an out-move ends at the goal 1 - target/x, a return ends at or above 1 - reclaim/x, and rounding to weights keeps their order. While the second goal is
/// not below the first, neither move can undo the other. What is left are the two ways in which measuring breaks that order, one inequality for each.
/// </summary>
public static class Settling
{
    /// <summary>How far a measured demand may be from the true one, as a part of it.</summary>
    public const double Wobble = 0.03;

    /// <summary>How much busier than the pool's average its hottest reader may be.</summary>
    public const double Spread = 1.25;

    private const double Swing = (1 + Wobble) / (1 - Wobble);

    /// <summary>
    /// The inequality for one step of any band controller that leaves the pool with the part <paramref name="after"/> of the traffic where it had
    /// <paramref name="before"/>: stepping out above <paramref name="high"/> must not land where <paramref name="low"/> steps back.
    /// </summary>
    public static bool Survives(double low, double high, double before, double after) => low / high < after / before;

    /// <summary>
    /// Measured high, what came back must not look like more than the target. A return is judged by the CPU that it leads to, so a step changes nothing:
    /// before = after.
    /// </summary>
    public static bool ReturnsStay(ClusterPolicy policy) => Survives(policy.Reclaim.ProjectedCpu * (1 + Wobble), policy.Shift.TargetCpu * (1 - Wobble), 1, 1);

    /// <summary>A return must not lead into saturation, where demand is multiplied by the boost.</summary>
    public static bool ReturnsLeaveRoom(ClusterPolicy policy) => HottestAfterReturn(policy) < policy.Shift.SaturationCpu;

    /// <summary>
    /// The most that the hottest reader can show after a return. A return to weight k happens while the exact goal rounds to k or less, so while
    /// x &lt; reclaim / (1 - (k + 1/2)/255), and leaves (1 - k/255) x; the ratio of the two is largest for the smallest step below the ceiling.
    /// </summary>
    public static double HottestAfterReturn(ClusterPolicy policy)
    {
        var kept = Weights.Whole - Math.Max(0, Weights.For(policy.Shift.Ceiling).Serverless - 1);
        return policy.Reclaim.ProjectedCpu * (kept / (kept - 0.5)) * Swing * Spread;
    }
}
