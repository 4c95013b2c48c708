namespace Autoscaler.Core.Decisions;

/// <summary>The shares that demand asks for. x is demand as a part of the capacity that counts.</summary>
internal static class Goal
{
    /// <summary>Outwards: the share that leaves the provisioned pool at its target, 1 - target / x.</summary>
    public static Share Outwards(Situation situation) =>
        Leaving(situation.Policy.Shift.TargetCpu / 100 * situation.Provisioned!.Capacity, situation.Demand!.Out);

    /// <summary>Homewards: the least share with which the provisioned pool stays at or below what reclaim allows.</summary>
    public static Share Homewards(Situation situation, double demand) =>
        Leaving(situation.Policy.Reclaim.ProjectedCpu / 100 * situation.Provisioned!.WarmedCapacity, demand);

    /// <summary>
    /// The share at which both pools are equally busy, serverless at its maximum: beyond it help does harm. What serverless has now does not matter. It grows only
    /// under load, and connections take as long to arrive as it takes to grow (docs/decisions/0007).
    /// </summary>
    public static Share Even(Situation situation)
    {
        var serverless = situation.Serverless.MaximumCapacity;
        return serverless <= 0 ? Share.None : new Share(serverless / (serverless + situation.Provisioned!.Capacity));
    }

    private static Share Leaving(double stays, double demand) => demand <= 0 || stays >= demand ? Share.None : new Share(1 - (stays / demand));
}
