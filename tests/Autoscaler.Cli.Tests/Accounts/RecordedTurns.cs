using System.Text.Json.Nodes;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>A journal's turns as Step Functions remembers them: what Decide was given, and what it gave out.</summary>
internal static class RecordedTurns
{
    private static readonly string[] Given = ["cluster", "response", "turn", "policyVersion", "policy", "observation", "memory"];

    private static readonly string[] Gave = ["cluster", "response", "turn", "memory", "decision"];

    public static IEnumerable<(string Given, string Gave)> Of(string journal) => File.ReadAllLines(journal)
        .Select(line => JsonNode.Parse(line)!["record"]!.AsObject())
        .Select(record => (State(record, Given), State(record, Gave)));

    private static string State(JsonObject record, string[] members)
    {
        var state = new JsonObject { ["version"] = 1 };
        foreach (var name in members.Where(record.ContainsKey))
        {
            state[name] = record[name]?.DeepClone();
        }

        return state.ToJsonString();
    }
}
