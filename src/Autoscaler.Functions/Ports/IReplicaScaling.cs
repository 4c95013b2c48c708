namespace Autoscaler.Functions.Ports;

/// <summary>Who scales this cluster's readers, and may it become this?</summary>
public interface IReplicaScaling
{
    Task<ReplicaScaling> Of(string cluster, CancellationToken stop);

    /// <summary>Creates the scalable target, or sets the bounds that are given; the others stay.</summary>
    Task Register(Permit permit, int? min, int? max, CancellationToken stop);

    Task PutPolicy(Permit permit, DemandTracking wanted, CancellationToken stop);

    /// <summary>Also where it is not there.</summary>
    Task DeletePolicy(Permit permit, string name, CancellationToken stop);

    /// <summary>Also where it is not there.</summary>
    Task Deregister(Permit permit, CancellationToken stop);
}

/// <param name="Target">Null where none is registered.</param>
/// <param name="Policies">The scaling policies that are of our form.</param>
/// <param name="Others">The names of all others.</param>
public sealed record ReplicaScaling(ReplicaTarget? Target, IReadOnlyList<DemandTracking> Policies, IReadOnlyList<string> Others)
{
    /// <summary>The names of all policies on the target, whatever their form.</summary>
    public IEnumerable<string> Names => Policies.Select(policy => policy.Name).Concat(Others);
}

/// <summary>The scalable target of a cluster's readers.</summary>
public sealed record ReplicaTarget(int Min, int Max, bool ScaleInSuspended);

/// <summary>Target tracking on the higher of the CPU that readers have and the CPU that they would have with all traffic: MAX([cpu, FILL(demand, 0)]).</summary>
public sealed record DemandTracking(string Name, string Cluster, double TargetCpu);
