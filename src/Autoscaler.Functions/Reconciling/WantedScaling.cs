using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>The scalable target's bounds at rest, and the scaling policy on it.</summary>
internal static class WantedScaling
{
    // A cluster has room for no more.
    private const int MostReaders = 15;

    public static string PolicyName(string cluster) => $"{cluster}-autoscaler-demand";

    public static DemandTracking Policy(ClusterPolicy policy) => new(PolicyName(policy.Id), policy.Id, policy.Readers.TargetCpu);

    public static int Min(ClusterPolicy policy, ClusterNow cluster) => Math.Min(MostReaders, policy.Readers.Min + AlsoCounted(policy, cluster));

    public static int Max(ClusterPolicy policy, ClusterNow cluster) => Math.Min(MostReaders, policy.Readers.Max + AlsoCounted(policy, cluster));

    public static int Readers(ClusterNow cluster) => cluster.Instances.Count(instance => !instance.IsWriter);

    /// <summary>Whether a floor is higher than at rest: then a response has raised it, or somebody else.</summary>
    public static bool LooksRaised(ClusterPolicy policy, ClusterNow cluster, ReplicaTarget target) => target.ScaleInSuspended || target.Min > Min(policy, cluster);

    private static int AlsoCounted(ClusterPolicy policy, ClusterNow cluster) =>
        policy.Readers.CountsServerless ? cluster.Instances.Count(instance => instance is { Pool: Pool.Serverless, IsWriter: false }) : 0;
}
