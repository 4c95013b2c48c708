namespace Autoscaler.Core.Policies;

/// <summary>The validated configuration. <see cref="PolicyReader"/> makes it; whoever holds one need not check it again.</summary>
public sealed record Policy(IReadOnlyList<ClusterPolicy> Clusters)
{
    /// <summary>The policy of a cluster, or null for a stranger. RDS does not tell identifiers apart by case.</summary>
    public ClusterPolicy? For(string clusterId) =>
        Clusters.FirstOrDefault(cluster => string.Equals(cluster.Id, clusterId, StringComparison.OrdinalIgnoreCase));
}
