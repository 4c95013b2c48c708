using System.Buffers;
using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Lambda;

/// <summary>
/// The journal as structured JSON, a line per entry. It writes the fields that SECURITY.md lists and no others: there is no text from outside in them.
/// Not through Console, which the official runtime package wraps. Questions asked at once write at once, so a line is written under a lock.
/// </summary>
internal sealed class JsonJournal(Stream output, FunctionName function, LogLevel lowest) : IJournal
{
    private readonly ArrayBufferWriter<byte> line = new(512);

    private readonly Lock one = new();

    public string RequestId { get; set; } = "";

    public void Write(JournalEntry entry)
    {
        var level = LevelOf(entry);
        if (level < lowest)
        {
            return;
        }

        lock (one)
        {
            WriteLine(entry, level);
        }
    }

    private void WriteLine(JournalEntry entry, LogLevel level)
    {
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("level", level.ToString());
            json.WriteString("function", function.ToString());
            json.WriteString("requestId", RequestId);
            json.WriteString("event", entry.GetType().Name);
            JournalFields.Write(json, entry);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
        output.Flush();
    }

    // A line for each second of each reader would cost more than the metrics do.
    private static LogLevel LevelOf(JournalEntry entry) => entry switch
    {
        JournalEntry.Failed => LogLevel.Error,
        JournalEntry.PolicyRejected or JournalEntry.Finding => LogLevel.Warning,
        JournalEntry.Collected => LogLevel.Debug,
        _ => LogLevel.Info,
    };
}
