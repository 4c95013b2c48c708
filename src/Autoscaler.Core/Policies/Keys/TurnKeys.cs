namespace Autoscaler.Core.Policies.Keys;

public static class TurnKeys
{
    public static readonly Key Wait = Key.Defaulted(
        "turn.wait", new Kind.Duration(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)), "\"10s\"", "The pause between two turns of a response.");

    public static readonly Key PanicWait = Key.Defaulted(
        "turn.panicWait", new Kind.Duration(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)), "\"5s\"", "The pause while the provisioned pool is saturated.");

    public static readonly Key Dwell = Key.Defaulted(
        "turn.dwell", new Kind.Duration(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(15)), "\"60s\"", "The least time between two writes in opposite directions.");

    public static readonly Key Freshness = Key.Defaulted(
        "turn.freshness", new Kind.Duration(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(2)), "\"30s\"", "An older sample counts as no sample.");

    public static readonly Key WritesPerHour = Key.Defaulted(
        "turn.writesPerHour", new Kind.Whole(2, 720), "60", "The most changes of the records in an hour.");

    public static IReadOnlyList<Key> All { get; } = [Wait, PanicWait, Dwell, Freshness, WritesPerHour];
}
