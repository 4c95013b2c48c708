namespace Autoscaler.Core.Policies.Keys;

public static class ServerlessKeys
{
    public static readonly Key MinAcu = Key.Required(
        "serverless.minAcu", new Kind.Number(0, 256, 0.5), "The capacity floor when nothing happens. Serverless grows faster from a higher floor.");

    public static readonly Key MaxAcu = Key.Required(
        "serverless.maxAcu", new Kind.Number(1, 256, 0.5),
        "The cluster's maximum capacity, as it is set on the cluster: it is never written. Whether it carries the worst spike cannot be judged from the policy, which does not know the readers' vCPU.");

    public static readonly Key VcpuPerAcu = Key.Defaulted(
        "serverless.vcpuPerAcu", new Kind.Number(0.05, 1), "0.25", "vCPU per ACU. AWS publishes no figure; 0.25 is a rule of thumb.");

    public static readonly Key CpuBasis = Key.Defaulted(
        "serverless.cpuBasis", new Kind.Choice(["unknown", "current", "maximum"]), "\"unknown\"",
        "What 100 % of Enhanced Monitoring's CPU means on a serverless reader: its present capacity or its maximum. AWS does not document it; leave it unknown until measured.");

    public static IReadOnlyList<Key> All { get; } = [MinAcu, MaxAcu, VcpuPerAcu, CpuBasis];
}
