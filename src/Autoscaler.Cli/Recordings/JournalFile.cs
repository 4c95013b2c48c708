using System.Text.Json;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Recordings;

/// <summary>Reads the functions' journal out of a log: the turns, and what came of their writes. Other lines are passed over.</summary>
internal sealed class JournalFile
{
    private readonly SortedDictionary<(string Response, int Turn), TurnRecord> turns = [];

    private readonly Dictionary<(string Response, int Turn), List<string>> outcomes = [];

    /// <summary>Lines that say that they are a turn and are not one of this version.</summary>
    public int Unreadable { get; private set; }

    /// <returns>The responses, the oldest first; a journal that was delivered twice gives each turn once.</returns>
    public static (IReadOnlyList<RecordedResponse> Responses, JournalFile Journal) Read(string file, List<string> problems)
    {
        var journal = new JournalFile();
        if (LogFile.Read(file, journal.Take) is { } problem)
        {
            problems.Add(problem);
        }

        return (journal.Responses(), journal);
    }

    private IReadOnlyList<RecordedResponse> Responses() =>
    [
        .. turns.GroupBy(turn => turn.Key.Response, turn => new RecordedTurn(turn.Value, outcomes.GetValueOrDefault(turn.Key) ?? []))
            .Select(group => new RecordedResponse(group.Key, [.. group]))
            .OrderBy(response => response.From),
    ];

    private void Take(ReadOnlySpan<byte> message)
    {
        try
        {
            var json = new Utf8JsonReader(message);
            using var line = JsonDocument.ParseValue(ref json);
            if (line.RootElement is { ValueKind: JsonValueKind.Object } entry && entry.TryGetProperty("event", out var kind) && kind.ValueKind == JsonValueKind.String)
            {
                Take(kind.GetString(), entry);
            }
        }
        catch (JsonException)
        {
            Unreadable++;
        }
    }

    private void Take(string? kind, JsonElement entry)
    {
        switch (kind)
        {
            case "Decided" when entry.TryGetProperty("record", out var record):
                if (record.Deserialize(MessageJson.Default.TurnRecord) is { Schema: TurnRecord.CurrentSchema, Decision: not null } turn)
                {
                    turns[(turn.Response, turn.Turn)] = turn;
                }
                else
                {
                    Unreadable++;
                }

                break;
            case "Shifted":
                Tell(entry, $"Route 53, weight {Text(entry, "from")} to {Text(entry, "to")}: {Text(entry, "outcome")}");
                break;
            case "Provisioned":
                Tell(entry, $"floor of {Text(entry, "floor")} {Text(entry, "from")} to {Text(entry, "to")}: {Text(entry, "outcome")}");
                break;
        }
    }

    private void Tell(JsonElement entry, string words)
    {
        if (entry.TryGetProperty("turn", out var number) && number.TryGetInt32(out var turn))
        {
            var key = (Text(entry, "response"), turn);
            outcomes[key] = [.. outcomes.GetValueOrDefault(key) ?? [], words];
        }
    }

    private static string Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? Words.PlainLine.Of(value.ToString()) : "?";
}
