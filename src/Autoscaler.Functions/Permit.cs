namespace Autoscaler.Functions;

/// <summary>Leave to change one cluster's records, floors and everything else that is not ours alone. Only the <see cref="Gate"/> gives it, and every port that writes asks for it.</summary>
public sealed class Permit
{
    internal Permit(string cluster) => Cluster = cluster;

    public string Cluster { get; }
}
