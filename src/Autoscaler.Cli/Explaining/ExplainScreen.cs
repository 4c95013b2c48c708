using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Recordings;
using Autoscaler.Cli.Terminal;
using Autoscaler.Core.Decisions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Explaining;

/// <summary>Finds what is asked about among the recorded responses, and tells it.</summary>
internal static class ExplainScreen
{
    // A turn counts until the next one could have come.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static int Run(string journal, string? response, DateTimeOffset? at, string? json, InvocationConfiguration terminal)
    {
        var problems = new List<string>();
        var (responses, read) = JournalFile.Read(journal, problems);
        if (responses.Count == 0)
        {
            return Exit.Refuse(terminal.Error, problems.Count > 0 ? problems : [Nothing(journal, read)]);
        }

        problems.ForEach(terminal.Error.WriteLine);
        return Show(responses, response, at, json, terminal) is var exit && exit == Exit.Good && problems.Count > 0 ? Exit.Findings : exit;
    }

    /// <summary>The last response, the named one, or the turn in force at a time.</summary>
    public static int Show(IReadOnlyList<RecordedResponse> responses, string? response, DateTimeOffset? at, string? json, InvocationConfiguration terminal)
    {
        var told = responses.LastOrDefault(one => response is null ? at is null || one.From <= at : one.Name == response);
        var turn = at is { } time ? told?.Turns.LastOrDefault(one => one.At <= time) : null;
        if (told is null || (at is not null && turn is null))
        {
            return Exit.Refuse(terminal.Error, [$"{(response is null ? "--at" : $"--response {response}")}: no such turn was recorded; there are {string.Join(", ", responses.Select(one => one.Name).TakeLast(5))}."]);
        }

        if (turn is { Record.Decision.Kind: DecisionKind.Finish, At: { } end } && at - end > Longest)
        {
            return Exit.Refuse(terminal.Error, [$"--at: no response was running then; {told.Name} had ended at {end.ToUniversalTime():u}."]);
        }

        if (!WrittenFile.IsOutput(json))
        {
            var console = Screen.On(terminal.Output);
            if (turn is not null)
            {
                StoryScreen.Write(console, turn);
            }
            else
            {
                StoryScreen.Write(console, told);
            }
        }

        return WrittenFile.Put(json, () => Json(turn is null ? told.Turns : [turn]), terminal) ?? Exit.Good;
    }

    private static string Json(IReadOnlyList<RecordedTurn> turns) => new JsonArray([.. turns.Select(turn => new JsonObject
    {
        ["record"] = JsonSerializer.SerializeToNode(turn.Record, MessageJson.Default.TurnRecord),
        ["outcomes"] = new JsonArray([.. turn.Outcomes.Select(outcome => JsonValue.Create(outcome))]),
        ["what_if"] = new JsonArray([.. WhatIf.Of(turn.Record).Select(other => JsonValue.Create(other))]),
    })]).ToJsonString();

    private static string Nothing(string journal, JournalFile read) =>
        $"{journal}: holds no decided turn{(read.Unreadable > 0 ? $", and {read.Unreadable} lines that cannot be read" : "")}; it should be the log of the function Decide.";
}
