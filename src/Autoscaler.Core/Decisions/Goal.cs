namespace Autoscaler.Core.Decisions;

/// <summary>The shares that demand asks for. x is demand as a part of the capacity that counts.</summary>
internal static class Goal
{
    // Nobody publishes how fast serverless grows; it grows by parts of what it is, and this is a cautious doubling time.
    private const double SecondsToDouble = 15;

    /// <summary>Outwards: the share that leaves the provisioned pool at its target, 1 - target / x.</summary>
    public static Share Outwards(Situation situation) =>
        Leaving(situation.Policy.Shift.TargetCpu / 100 * situation.Provisioned!.Capacity, situation.Demand!.Out);

    /// <summary>Homewards: the least share with which the provisioned pool stays at or below what reclaim allows.</summary>
    public static Share Homewards(Situation situation, double demand) =>
        Leaving(situation.Policy.Reclaim.ProjectedCpu / 100 * situation.Provisioned!.WarmedCapacity, demand);

    /// <summary>
    /// The share at which the serverless pool, with what it will have when the connections arrive, is as busy as the provisioned one. Beyond it help does harm. What it
    /// has now does not matter: it grows under load only.
    /// </summary>
    public static Share Headroom(Situation situation)
    {
        var serverless = situation.Serverless;
        var record = situation.Policy.Record;
        var lead = record.Ttl + AchievedShare.EndpointTtl + (record.PoolLifetime / 2);
        var growing = lead + UnderLoad(situation);
        var capacity = serverless.Acu * situation.Policy.Serverless.VcpuPerAcu * Math.Pow(2, growing.TotalSeconds / SecondsToDouble);
        return Even(Math.Min(capacity, serverless.MaximumCapacity), situation);
    }

    /// <summary>The share at which both pools are equally busy, serverless at its maximum.</summary>
    public static Share EvenAtMaximum(Situation situation) => Even(situation.Serverless.MaximumCapacity, situation);

    private static Share Even(double serverless, Situation situation) =>
        serverless <= 0 ? Share.None : new Share(serverless / (serverless + situation.Provisioned!.Capacity));

    // CloudWatch's capacity is a minute or two old: what has been under load since then has grown since then.
    private static TimeSpan UnderLoad(Situation situation)
    {
        var longest = TimeSpan.FromMinutes(1);
        var since = situation.Memory.Shares.SkipWhile(share => share.Share <= situation.Policy.Shift.Rest).Select(share => (DateTimeOffset?)share.At).FirstOrDefault();
        var length = since is { } at ? situation.Now.At - at : TimeSpan.Zero;
        return length < TimeSpan.Zero ? TimeSpan.Zero : length > longest ? longest : length;
    }

    private static Share Leaving(double stays, double demand) => demand <= 0 || stays >= demand ? Share.None : new Share(1 - (stays / demand));
}
