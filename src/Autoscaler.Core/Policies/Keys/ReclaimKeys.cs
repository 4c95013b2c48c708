namespace Autoscaler.Core.Policies.Keys;

public static class ReclaimKeys
{
    public static readonly Key ProjectedCpu = Key.Defaulted(
        "reclaim.projectedCpu", new Kind.Cpu(), "50", "Traffic comes back only if the provisioned pool, with it, stays at or below this CPU.");

    public static readonly Key Window = Key.Defaulted(
        "reclaim.window", new Kind.Duration(TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(15)), "\"60s\"", "For how long that must have been true.");

    // A step under half a weight (1/510) would round to no step at all.
    public static readonly Key Step = Key.Defaulted("reclaim.step", new Kind.Part(0.01, 1), "0.25", "The most that the share falls at once.");

    public static IReadOnlyList<Key> All { get; } = [ProjectedCpu, Window, Step];
}
