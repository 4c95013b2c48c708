using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>
/// One endpoint of readers for each pool. The provisioned one names who is not in it, so that readers which replica scaling adds join by themselves; a serverless
/// writer is among them, since it would join when it is demoted.
/// </summary>
internal static class WantedEndpoints
{
    // RDS's limit.
    private const int LongestName = 63;

    public static string Provisioned(string cluster) => $"{cluster}-provisioned";

    public static string Serverless(string cluster) => $"{cluster}-serverless";

    public static bool HaveNames(string cluster) => Provisioned(cluster).Length <= LongestName;

    public static IReadOnlyList<EndpointMembers> For(ClusterNow cluster)
    {
        var excluded = Sorted(cluster.Instances.Where(instance => instance.Pool == Pool.Serverless));
        var members = Sorted(cluster.Instances.Where(instance => instance is { Pool: Pool.Serverless, IsWriter: false }));
        var provisioned = new EndpointMembers(Provisioned(cluster.Id), [], excluded);
        return members.Count == 0 ? [provisioned] : [provisioned, new EndpointMembers(Serverless(cluster.Id), members, [])];
    }

    /// <summary>Whether an endpoint is as wanted. Instances that are gone do not count: RDS forgets them in its own time.</summary>
    public static bool Fit(PoolEndpoint seen, EndpointMembers wanted, ClusterNow cluster)
    {
        var known = cluster.Instances.Select(instance => instance.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return seen.IsReader && Same(seen.Members, wanted.Members) && Same(seen.Excluded, wanted.Excluded);

        bool Same(IReadOnlyList<string> names, IReadOnlyList<string> those) => names.Where(known.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(those);
    }

    private static List<string> Sorted(IEnumerable<Instance> instances) => [.. instances.Select(instance => instance.Name).Order(StringComparer.Ordinal)];
}
