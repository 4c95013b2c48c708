namespace Autoscaler.Core.Policies.Keys;

public static class ReadersKeys
{
    public static readonly Key Min = Key.Required("readers.min", new Kind.Whole(1, 15), "Provisioned readers when nothing happens.");

    public static readonly Key Max = Key.Required("readers.max", new Kind.Whole(1, 15), "The most provisioned readers; a cluster has room for 15 readers, serverless included.");

    public static readonly Key WarmUp = Key.Defaulted(
        "readers.warmUp", new Kind.Duration(TimeSpan.Zero, TimeSpan.FromMinutes(30)), "\"120s\"", "How long a new reader's cache warms before its capacity counts.");

    public static readonly Key TargetCpu = Key.Defaulted("readers.targetCpu", new Kind.Cpu(), "45", "Demand per provisioned reader that replica scaling tracks in quiet times.");

    public static readonly Key Scaler = Key.Defaulted(
        "readers.scaler", new Kind.Choice(["application-autoscaling", "none"]), "\"application-autoscaling\"",
        "Who creates readers. AWS does not promise replica scaling for clusters with serverless readers; with none, a spike is carried by the serverless pool alone.");

    public static readonly Key CountsServerless = Key.Defaulted(
        "readers.countsServerless", new Kind.Flag(), "true", "Whether the scalable target counts the serverless readers too; then it is asked for that many more.");

    public static readonly Key EmptyProvisioned = Key.Defaulted(
        "readers.emptyProvisioned", new Kind.Choice(["hold", "ceiling"]), "\"hold\"", "What to do while no provisioned reader serves: keep the share, or raise it to the ceiling.");

    public static IReadOnlyList<Key> All { get; } = [Min, Max, WarmUp, TargetCpu, Scaler, CountsServerless, EmptyProvisioned];
}
