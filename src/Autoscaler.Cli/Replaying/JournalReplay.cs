using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Recordings;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Decisions;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;
using Spectre.Console;

namespace Autoscaler.Cli.Replaying;

/// <summary>Decides every recorded turn again with the code that is here, and reports the first decision that comes out differently.</summary>
internal static class JournalReplay
{
    public static int Run(string file, string? json, InvocationConfiguration terminal)
    {
        var problems = new List<string>();
        var (responses, _) = JournalFile.Read(file, problems);
        if (responses.Count == 0)
        {
            return Exit.Refuse(terminal.Error, problems.Count > 0 ? problems : [$"{file}: holds no decided turn; it should be the log of the function Decide."]);
        }

        problems.ForEach(terminal.Error.WriteLine);
        var turns = responses.SelectMany(response => response.Turns).Select(turn => turn.Record).ToList();
        var again = turns.Where(IsWhole).Select(turn => (Turn: turn, Difference: Differs(turn))).ToList();
        var first = again.Find(one => one.Difference is not null);
        if (!WrittenFile.IsOutput(json))
        {
            Write(Screen.On(terminal.Output), responses.Count, turns.Count, again.Count, first);
        }

        return WrittenFile.Put(json, () => Json(turns.Count, again.Count, first), terminal) ?? (first.Difference is not null || problems.Count > 0 ? Exit.Findings : Exit.Good);
    }

    // A turn that met another version's state was ended before it looked.
    private static bool IsWhole(TurnRecord turn) => turn.Decision.Reason != Reason.UnknownVersion && turn is { Policy: null } or { Observation: not null } or { Policy.Mode: Core.Policies.Mode.Off };

    /// <returns>Where the two decisions part, and how; null: they are the same.</returns>
    private static string? Differs(TurnRecord turn)
    {
        var journal = new LastDecision();
        new Decide(journal, null, null).Run(new ResponseState
        {
            Version = ResponseState.CurrentVersion,
            Cluster = turn.Cluster,
            Execution = turn.Response,
            Response = turn.Response,
            Turn = turn.Turn,
            PolicyVersion = turn.PolicyVersion,
            Policy = turn.Policy,
            Observation = turn.Observation,
            Memory = turn.Memory,
        });
        return Differs("decision", Node(turn), Node(journal.Turn!));
    }

    private static JsonNode? Node(TurnRecord turn) => JsonSerializer.SerializeToNode(turn, MessageJson.Default.TurnRecord)!["decision"];

    private static string? Differs(string path, JsonNode? recorded, JsonNode? now) => (recorded, now) switch
    {
        (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key))
            .Select(key => Differs($"{path}.{key}", one[key], other[key])).FirstOrDefault(difference => difference is not null),
        _ => JsonNode.DeepEquals(recorded, now) ? null : $"{path}: recorded {Shown(recorded)}, now {Shown(now)}",
    };

    private static string Shown(JsonNode? node) => PlainLine.Of(node?.ToJsonString() ?? "nothing");

    private static void Write(IAnsiConsole console, int responses, int turns, int again, (TurnRecord Turn, string? Difference) first)
    {
        console.Write(new Paragraph($"{Amount.Count(again)} of {Amount.Count(turns)} recorded turns of {Amount.Count(responses)} responses decided again.\n"));
        if (again < turns)
        {
            console.Write(new Paragraph($"{Amount.Count(turns - again)} ended before they had looked: there is nothing to decide again.\n", Palette.Quiet));
        }

        console.Write(first.Difference is null
            ? new Paragraph("Every decision comes out the same.\n", Palette.Best)
            : new Paragraph($"The first difference: {PlainLine.Of(first.Turn.Response)}, turn {first.Turn.Turn}: {first.Difference}.\n", Palette.Hot));
    }

    private static string Json(int turns, int again, (TurnRecord Turn, string? Difference) first) => new JsonObject
    {
        ["turns"] = turns,
        ["decided_again"] = again,
        ["first_difference"] = first.Difference is null ? null : new JsonObject { ["response"] = first.Turn.Response, ["turn"] = first.Turn.Turn, ["difference"] = first.Difference },
    }.ToJsonString();

    private sealed class LastDecision : IJournal
    {
        public TurnRecord? Turn { get; private set; }

        public void Write(JournalEntry entry) => Turn = (entry as JournalEntry.Decided)?.Turn ?? Turn;
    }
}
