using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>Policy files made from the shortest good one by changing single values.</summary>
internal static class PolicyJson
{
    public const string Shortest = """
        {
          "clusters": [
            {
              "id": "shop",
              "record": {
                "hostedZoneId": "Z0000000EXAMPLE",
                "name": "ro.shop.internal",
                "provisionedSetIdentifier": "provisioned",
                "serverlessSetIdentifier": "serverless"
              },
              "readers": { "min": 1, "max": 9 },
              "serverless": { "minAcu": 2, "maxAcu": 64 }
            }
          ]
        }
        """;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", ".."));

    public static ClusterPolicy Shop => Accepted(Shortest).Policy.Clusters[0];

    /// <summary>Changes "shift.targetCpu = 70; readers.min =": paths start at the first cluster or, with $., at the root; without a value the key goes.</summary>
    public static string With(string changes)
    {
        var root = JsonNode.Parse(Shortest)!.AsObject();
        foreach (var change in changes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (path, value) = (change[..change.IndexOf('=', StringComparison.Ordinal)].Trim(), change[(change.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            var steps = (path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : "clusters.0." + path).Split('.');
            var parent = steps[..^1].Aggregate((JsonNode)root, Child);
            Put(parent.AsObject(), steps[^1], value);
        }

        return root.ToJsonString();
    }

    public static PolicyReading Read(string text) => PolicyReader.Read(Encoding.UTF8.GetBytes(text));

    public static PolicyReading.Accepted Accepted(string text) =>
        Read(text) is PolicyReading.Accepted accepted ? accepted : throw new InvalidOperationException(string.Join('\n', Problems(text)));

    public static IReadOnlyList<PolicyProblem> Problems(string text) => Read(text) is PolicyReading.Refused refused ? refused.Problems : [];

    public static IReadOnlyList<PolicyProblem> Warnings(string text) => Accepted(text).Warnings;

    private static JsonNode Child(JsonNode parent, string step)
    {
        if (parent is JsonArray list)
        {
            var index = int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
            while (list.Count <= index)
            {
                list.Add(JsonNode.Parse(Shortest)!["clusters"]![0]!.DeepClone());
            }

            return list[index]!;
        }

        return parent[step] ??= new JsonObject();
    }

    private static void Put(JsonObject parent, string name, string value)
    {
        parent.Remove(name);
        if (value.Length > 0)
        {
            parent[name] = JsonNode.Parse(value);
        }
    }

    private static string SourceFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
