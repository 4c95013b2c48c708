using System.Text.Json.Nodes;
using Autoscaler.Cli.Words;

namespace Autoscaler.Cli.Pushing;

/// <summary>Where two JSON texts differ, value by value.</summary>
internal static class JsonChanges
{
    private const string Absent = "-";

    public static IReadOnlyList<(string Path, string From, string To)> Of(JsonNode? from, JsonNode? to) => [.. Of("$", from, to)];

    private static IEnumerable<(string Path, string From, string To)> Of(string path, JsonNode? from, JsonNode? to) => (from, to) switch
    {
        (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key)).SelectMany(key => Of($"{path}.{key}", one[key], other[key])),
        (JsonArray one, JsonArray other) => Enumerable.Range(0, Math.Max(one.Count, other.Count)).SelectMany(i => Of($"{path}[{i}]", i < one.Count ? one[i] : null, i < other.Count ? other[i] : null)),
        _ => JsonNode.DeepEquals(from, to) ? [] : [(path, Shown(from), Shown(to))],
    };

    private static string Shown(JsonNode? node) => node is null ? Absent : PlainLine.Of(node.ToJsonString());
}
