using System.Text.Json;
using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>The outermost object: $schema, defaults and clusters.</summary>
internal sealed class FileReader(Problems problems)
{
    private readonly ObjectReader objects = new(problems);

    public IReadOnlyList<Values> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(JsonPath.Root, Shown.Of(root), "an object with the keys defaults and clusters", "Write an object: { \"clusters\": [ { ... } ] }.");
            return [];
        }

        CheckMembers(root);
        var defaults = First(root, FileKeys.Defaults) is { } shared
            ? objects.Read(shared, JsonPath.Member(JsonPath.Root, FileKeys.Defaults), ClusterKeys.Shared)
            : Written.Empty;
        if (First(root, FileKeys.Clusters) is { } clusters)
        {
            return Clusters(clusters, defaults);
        }

        problems.Add(JsonPath.Member(JsonPath.Root, FileKeys.Clusters), "nothing", "a list of clusters", "Write at least one: \"clusters\": [ { \"id\": \"shop\", ... } ].");
        return [];
    }

    private void CheckMembers(JsonElement root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            var at = JsonPath.Member(JsonPath.Root, member.Name);
            if (!FileKeys.All.Contains(member.Name))
            {
                UnknownKey.Report(problems, at, member.Name, FileKeys.All);
            }
            else if (!seen.Add(member.Name))
            {
                problems.Add(at, "the key a second time", "each key once", "Remove one of them.");
            }
            else if (member.Name == FileKeys.Schema && member.Value.ValueKind != JsonValueKind.String)
            {
                problems.Add(at, Shown.Of(member.Value), "the schema's address, as text", "Write \"autoscaler.schema.json\", or leave it out.");
            }
        }
    }

    /// <summary>Of a key that stands twice the first, while TryGetProperty would take the last.</summary>
    private static JsonElement? First(JsonElement root, string name)
    {
        foreach (var member in root.EnumerateObject())
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    private IReadOnlyList<Values> Clusters(JsonElement clusters, Written defaults)
    {
        var path = JsonPath.Member(JsonPath.Root, FileKeys.Clusters);
        if (clusters.ValueKind != JsonValueKind.Array || clusters.GetArrayLength() is 0 or > FileKeys.MostClusters)
        {
            var found = clusters.ValueKind == JsonValueKind.Array ? $"{clusters.GetArrayLength()} clusters" : Shown.Of(clusters);
            problems.Add(path, found, $"a list of 1 to {FileKeys.MostClusters} clusters", "Write each cluster as an object of the list.");
            return [];
        }

        return objects.ReadEach(clusters, path, ClusterKeys.All, defaults);
    }
}
