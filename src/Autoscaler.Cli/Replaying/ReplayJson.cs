using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Replaying;

/// <summary>The outcome of a replay: the keys of a simulation's, and what the recording was.</summary>
internal static class ReplayJson
{
    public static string Of(Outcome outcome, Recording recording, IReadOnlyDictionary<string, Pool> pools, RecordedLoad load)
    {
        var json = JsonSerializer.SerializeToNode(outcome, OutcomeJson.Default.Outcome)!.AsObject();
        json["recording"] = new JsonObject
        {
            ["from"] = DateTimeOffset.FromUnixTimeSeconds(load.First).ToString("O"),
            ["seconds"] = load.Seconds,
            ["samples"] = recording.Samples,
            ["lower_bound_seconds"] = load.IsBound.Count(bound => bound),
            ["bridged_reader_seconds"] = load.Bridged,
            ["readers"] = new JsonArray([.. pools.Select(one => new JsonObject
            {
                ["instance"] = one.Key,
                ["pool"] = one.Value == Pool.Serverless ? "serverless" : "provisioned",
                ["vcpus"] = recording.Readers[one.Key].Vcpus,
                ["seconds"] = recording.Readers[one.Key].Seconds,
            })]),
        };
        return json.ToJsonString();
    }
}
