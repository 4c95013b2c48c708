using System.Text.Json;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>The way from Observe to the next Observe, or to the end, where every task succeeds: it depends on nothing but what Decide gave out.</summary>
internal static class Turn
{
    public static IReadOnlyList<string> Of(JsonElement decided)
    {
        var way = new List<string>();
        for (string? state = Definition.Start; state is not null; state = Next(state, decided))
        {
            way.Add(state);
            if (state == "Wait")
            {
                break;
            }
        }

        return way;
    }

    /// <summary>History events of these states, each entered once and left: what AWS writes for each type.</summary>
    public static int Events(IEnumerable<string> states) => states.Sum(state => Definition.TypeOf(state) switch
    {
        // Entered, scheduled, started, succeeded, exited.
        "Task" => 5,
        "Fail" => 1,
        _ => 2,
    });

    private static string? Next(string state, JsonElement decided)
    {
        var chosen = Definition.Lists("Choices", state).Cast<JsonElement?>().FirstOrDefault(rule => Holds(rule!.Value, decided)) ?? Definition.States[state];
        return (chosen.TryGetProperty("Next", out var next) || chosen.TryGetProperty("Default", out next)) ? next.GetString() : null;
    }

    private static bool Holds(JsonElement rule, JsonElement decided)
    {
        var found = true;
        foreach (var name in rule.GetProperty("Variable").GetString()!.Split('.').Skip(1))
        {
            found = found && decided.TryGetProperty(name, out decided);
        }

        return rule.TryGetProperty("IsPresent", out var present) ? found == present.GetBoolean() : found && decided.ValueEquals(rule.GetProperty("StringEquals").GetString());
    }
}
