using Autoscaler.Core.Policies.Keys;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Policies.Rules;

/// <summary>The rules between clusters.</summary>
internal static class FleetRules
{
    public static void Check(Policy policy, IReadOnlyList<Values> values, Problems problems)
    {
        Once(
            policy, values, problems, [ClusterKeys.Id], cluster => cluster.Id,
            "the identifier of another cluster", "Policies are found by it, so two of them would contradict each other. Remove one.");
        Once(
            policy, values, problems, [RecordKeys.Name, RecordKeys.HostedZoneId], cluster => $"{cluster.Record.HostedZoneId} {cluster.Record.Name}",
            "the record of another cluster", "Two clusters would move the same traffic to and fro. Give each cluster its own name.");
    }

    private static void Once(
        Policy policy, IReadOnlyList<Values> values, Problems problems, IReadOnlyList<Key> keys, Func<ClusterPolicy, string> mark, string found, string remedy)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (cluster, its) in policy.Clusters.Zip(values))
        {
            if (its.AreUsable(keys) && !seen.Add(mark(cluster)))
            {
                problems.Add(its.Where(keys), $"{found}: {Shown.Of(mark(cluster))}", "each once", remedy);
            }
        }
    }
}
