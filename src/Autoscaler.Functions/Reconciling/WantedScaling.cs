using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Observing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>The scalable target's bounds at rest, and the scaling policy on it.</summary>
internal static class WantedScaling
{
    public static string PolicyName(string cluster) => $"{cluster}-autoscaler-demand";

    public static DemandTracking Policy(ClusterPolicy policy) => new(PolicyName(policy.Id), policy.Id, policy.Readers.TargetCpu);

    public static int Min(ClusterPolicy policy, ClusterNow cluster) => Math.Min(ClusterNow.MostReaders, RestingFloors.Readers(policy, Serverless(cluster)));

    public static int Max(ClusterPolicy policy, ClusterNow cluster) => Math.Min(ClusterNow.MostReaders, policy.Readers.Max + RestingFloors.AlsoCounted(policy, Serverless(cluster)));

    public static int Readers(ClusterNow cluster) => cluster.Instances.Count(instance => !instance.IsWriter);

    /// <summary>Whether a floor is higher than at rest: then a response has raised it, or somebody else.</summary>
    public static bool LooksRaised(ClusterPolicy policy, ClusterNow cluster, ReplicaTarget target) => target.ScaleInSuspended || target.Min > Min(policy, cluster);

    private static int Serverless(ClusterNow cluster) => cluster.Instances.Count(instance => instance is { Pool: Pool.Serverless, IsWriter: false });
}
