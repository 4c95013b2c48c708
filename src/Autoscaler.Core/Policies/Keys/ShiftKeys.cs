namespace Autoscaler.Core.Policies.Keys;

public static class ShiftKeys
{
    public static readonly Key TargetCpu = Key.Defaulted(
        "shift.targetCpu", new Kind.Cpu(), "60", "CPU that the provisioned pool shall have after traffic has moved out. Lower: more traffic moves, earlier relief, higher bill.");

    public static readonly Key Ceiling = Key.Defaulted("shift.ceiling", new Kind.Part(0, 1), "0.9", "The largest share of new connections that the serverless pool may get.");

    public static readonly Key Rest = Key.Defaulted(
        "shift.rest", new Kind.Part(0, 1), "0", "The share when nothing happens. A trickle such as 0.02 keeps serverless caches warm.");

    public static readonly Key ToleranceUp = Key.Defaulted(
        "shift.toleranceUp", new Kind.Part(0, 0.5), "0.05", "The share is raised only if the goal lies more than this above it.");

    public static readonly Key ToleranceDown = Key.Defaulted(
        "shift.toleranceDown", new Kind.Part(0, 0.5), "0.10", "The share is lowered only if the goal lies more than this below it, or at rest.");

    public static readonly Key SaturationCpu = Key.Defaulted(
        "shift.saturationCpu", new Kind.Cpu(), "95", "From this CPU on a reader is saturated: its CPU no longer tells how much more is wanted.");

    public static readonly Key SaturationBoost = Key.Defaulted(
        "shift.saturationBoost", new Kind.Number(1, 10), "3", "What a saturated pool's demand is multiplied by for the first jump.");

    public static IReadOnlyList<Key> All { get; } = [TargetCpu, Ceiling, Rest, ToleranceUp, ToleranceDown, SaturationCpu, SaturationBoost];
}
