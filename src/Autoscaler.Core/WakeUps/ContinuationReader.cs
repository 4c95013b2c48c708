using System.Text;
using System.Text.Json;
using Autoscaler.Core.Responses;

namespace Autoscaler.Core.WakeUps;

/// <summary>
/// Reads a response's wish to go on in a new execution. Whoever may invoke the function may send anything, so whatever becomes part of an execution's input
/// has a bound.
/// </summary>
internal static class ContinuationReader
{
    // An input holds 256 KiB and a memory some 10.
    private const int LargestMemory = 64 * 1024;

    // RDS: 63 characters.
    private const int LongestCluster = 63;

    // Two names of at most 80 characters, and the rest some 60.
    private const int LongestExecution = 256;

    private static readonly WakeUp.Unknown Nothing = new();

    public static WakeUp Read(JsonElement response) =>
        response.Text("cluster") is { Length: > 0 and <= LongestCluster } cluster
        && response.Text("execution") is { Length: <= LongestExecution } execution && IsResponse(execution, cluster)
        && response.Member("memory") is { ValueKind: JsonValueKind.Object } memory && Compact(memory) is { } text
            ? new WakeUp.Continue(cluster, execution, text)
            : Nothing;

    // The new execution will ignore this one, so it must be one of the same cluster.
    private static bool IsResponse(string arn, string cluster) =>
        arn.Split(':') is ["arn", _, "states", _, _, "execution", { Length: > 0 }, var name] && ResponseName.Belongs(name, cluster);

    // Written anew: spaces and comments do not count, and what is not Unicode cannot pass.
    private static string? Compact(JsonElement memory)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            memory.WriteTo(json);
        }

        return output.Length <= LargestMemory ? Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length) : null;
    }
}
