using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Status;

/// <summary>Statuses for machines: the observation as the functions write it, and what was made of it.</summary>
internal static class StatusJson
{
    public static string Of(IReadOnlyList<ClusterStatus> all) => new JsonArray([.. all.Select(Of)]).ToJsonString();

    private static JsonObject Of(ClusterStatus status) => new()
    {
        ["cluster"] = status.Policy.Id,
        ["mode"] = ModeWords.Of(status.Policy.Mode),
        ["policy_version"] = status.Version,
        ["demand_cpu"] = status.Gauges?.DemandCpu,
        ["share_wanted"] = status.Last?.Decision?.Explanation.Goal?.Value,
        ["share"] = status.Gauges?.Present?.Value,
        ["achieved_share"] = status.Gauges?.Achieved?.Value,
        ["response"] = status.Running?.Name,
        ["observation"] = JsonSerializer.SerializeToNode(new ResponseState { Cluster = status.Policy.Id, Observation = status.Now }, MessageJson.Default.ResponseState)!["observation"]?.DeepClone(),
        ["unknown"] = new JsonArray([.. status.Unknown.Select(line => JsonValue.Create(line))]),
    };
}
