using System.Text.Json.Nodes;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Pushing;

/// <summary>What a push changes, for machines; outcomes have the keys of a simulation's.</summary>
internal static class PushJson
{
    /// <param name="parameter">Its name.</param>
    /// <param name="changes">Null: there was none before.</param>
    /// <param name="spikes">Of each cluster, or null.</param>
    /// <param name="version">Null: nothing was written.</param>
    public static string Of(string parameter, IReadOnlyList<(string Path, string From, string To)>? changes, JsonArray spikes, long? version) => new JsonObject
    {
        ["parameter"] = parameter,
        ["changes"] = changes is null ? null : new JsonArray([.. changes.Select(change => new JsonObject { ["path"] = change.Path, ["from"] = change.From, ["to"] = change.To })]),
        ["last_responses"] = spikes,
        ["version"] = version,
    }.ToJsonString();

    public static JsonObject Of(string cluster, LastSpike last, SpikeAgain? again) => new()
    {
        ["cluster"] = cluster,
        ["response"] = last.Response,
        ["turns"] = last.Turns.Count,
        ["decided_otherwise"] = last.Different.Count,
        ["again"] = again is null ? null : new JsonArray([.. again.Outcome.Runs.Select(Of)]),
    };

    private static JsonObject Of(RunOutcome run) => new()
    {
        ["policy"] = run.Controller,
        ["overload_seconds"] = run.OverloadSeconds,
        ["relief_seconds"] = run.ReliefSeconds,
        ["requests"] = run.Requests,
        ["failed_requests"] = run.FailedRequests,
        ["weight_writes"] = run.WeightWrites,
        ["reversals"] = run.Reversals,
        ["reader_hours"] = run.ReaderHours,
        ["acu_hours"] = run.AcuHours,
        ["cost_usd"] = run.CostUsd,
    };
}
