using System.Buffers;
using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Lambda;

/// <summary>
/// The journal as structured JSON, a line per entry. It writes the fields that SECURITY.md lists and no others: there is no text from outside in them.
/// Not through Console, which the official runtime package wraps.
/// </summary>
internal sealed class JsonJournal(Stream output, FunctionName function, LogLevel lowest) : IJournal
{
    private readonly ArrayBufferWriter<byte> line = new(512);

    public string RequestId { get; set; } = "";

    public void Write(JournalEntry entry)
    {
        var level = LevelOf(entry);
        if (level < lowest)
        {
            return;
        }

        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("level", level.ToString());
            json.WriteString("function", function.ToString());
            json.WriteString("requestId", RequestId);
            json.WriteString("event", entry.GetType().Name);
            WriteFields(json, entry);
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

    private static void WriteFields(Utf8JsonWriter json, JournalEntry entry)
    {
        switch (entry)
        {
            case JournalEntry.Collected collected:
                WriteCollected(json, collected);
                break;
            case JournalEntry.ResponseAsked asked:
                json.WriteString("cluster", asked.Cluster);
                json.WriteString("by", asked.By.ToString());
                json.WriteString("outcome", asked.Outcome.ToString());
                break;
            case JournalEntry.WakeUpIgnored ignored:
                json.WriteString("reason", ignored.Reason.ToString());
                break;
            case JournalEntry.PolicyRejected rejected:
                json.WriteString("version", rejected.Version);
                json.WriteStartArray("problems");
                foreach (var path in rejected.Problems)
                {
                    json.WriteStringValue(path);
                }

                json.WriteEndArray();
                break;
            case JournalEntry.Finding finding:
                json.WriteString("cluster", finding.Cluster);
                json.WriteString("kind", finding.Kind.ToString());
                break;
            case JournalEntry.Changed changed:
                json.WriteString("cluster", changed.Cluster);
                json.WriteString("what", changed.What.ToString());
                break;
            case JournalEntry.Reconciled reconciled:
                json.WriteNumber("clusters", reconciled.Clusters);
                json.WriteNumber("changes", reconciled.Changes);
                json.WriteNumber("findings", reconciled.Findings);
                break;
            case JournalEntry.StackAnswered answered:
                json.WriteString("request", answered.Request?.ToString());
                json.WriteBoolean("success", answered.IsSuccess);
                break;
            case JournalEntry.Failed failed:
                json.WriteString("port", failed.Port);
                json.WriteString("failure", failed.Failure);
                json.WriteString("detail", failed.Detail);
                break;
        }
    }

    private static void WriteCollected(Utf8JsonWriter json, JournalEntry.Collected collected)
    {
        json.WriteNumber("samples", collected.Samples);
        json.WriteNumber("points", collected.Points);
        json.WriteNumber("calls", collected.Calls);
        json.WriteStartObject("refused");
        foreach (var (reason, count) in collected.Refused)
        {
            json.WriteNumber(reason.ToString(), count);
        }

        json.WriteEndObject();
    }
}
