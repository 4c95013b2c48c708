using Amazon.RDS.Model;
using Autoscaler.Core.Fleet;

namespace Autoscaler.Aws;

/// <summary>RDS describes clusters and instances separately, each a little late: only what both name is believed.</summary>
internal static class RdsJoin
{
    private const string ServerlessClass = "db.serverless";

    public static List<RdsMember> Of(IEnumerable<DBCluster> clusters, IEnumerable<DBInstance> instances)
    {
        var members = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var member in clusters.SelectMany(cluster => cluster.DBClusterMembers ?? []))
        {
            if (member is { DBInstanceIdentifier: { } name, IsClusterWriter: { } isWriter })
            {
                members[name.ToLowerInvariant()] = isWriter;
            }
        }

        return [.. instances.Select(instance => MemberOf(instance, members)).OfType<RdsMember>().DistinctBy(member => member.Name)];
    }

    private static RdsMember? MemberOf(DBInstance instance, Dictionary<string, bool> members) =>
        instance is { DBInstanceIdentifier: { } name, DbiResourceId: { } resourceId, DBClusterIdentifier: { } cluster }
        && members.TryGetValue(name.ToLowerInvariant(), out var isWriter)
            ? new RdsMember(cluster, name.ToLowerInvariant(), resourceId, instance.DBInstanceClass == ServerlessClass ? Pool.Serverless : Pool.Provisioned, isWriter, instance)
            : null;
}

/// <summary>An instance as both descriptions have it.</summary>
internal sealed record RdsMember(string Cluster, string Name, string ResourceId, Pool Pool, bool IsWriter, DBInstance Instance);
