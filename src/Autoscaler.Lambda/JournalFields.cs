using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Lambda;

/// <summary>The fields of each kind of entry, by an allow-list: what is not written here is in no log.</summary>
internal static class JournalFields
{
    public static void Write(Utf8JsonWriter json, JournalEntry entry)
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
                json.WriteNumber("overridden", reconciled.Overridden);
                json.WriteNumber("changes", reconciled.Changes);
                json.WriteNumber("findings", reconciled.Findings);
                break;
            case JournalEntry.StackAnswered answered:
                json.WriteString("request", answered.Request?.ToString());
                json.WriteBoolean("success", answered.IsSuccess);
                break;
            case JournalEntry.Decided decided:
                WriteDecided(json, decided.Turn);
                break;
            case JournalEntry.Shifted shifted:
                WriteKey(json, shifted.Response, shifted.Turn, shifted.Cluster);
                json.WriteNumber("from", shifted.From);
                json.WriteNumber("to", shifted.To);
                json.WriteString("outcome", shifted.Outcome.ToString());
                json.WriteString("changeId", shifted.ChangeId);
                break;
            case JournalEntry.Provisioned provisioned:
                WriteKey(json, provisioned.Response, provisioned.Turn, provisioned.Cluster);
                json.WriteString("floor", provisioned.Floor.ToString());
                json.WriteNumber("from", provisioned.From);
                json.WriteNumber("to", provisioned.To);
                json.WriteString("outcome", provisioned.Outcome.ToString());
                break;
            case JournalEntry.Failed failed:
                json.WriteString("port", failed.Port);
                json.WriteString("failure", failed.Failure);
                json.WriteString("detail", failed.Detail);
                break;
        }
    }

    private static void WriteDecided(Utf8JsonWriter json, TurnRecord turn)
    {
        WriteKey(json, turn.Response, turn.Turn, turn.Cluster);
        json.WriteString("decision", turn.Decision.Kind.ToString());
        json.WriteString("reason", turn.Decision.Reason.ToString());
        json.WritePropertyName("record");
        JsonSerializer.Serialize(json, turn, MessageJson.Default.TurnRecord);
    }

    // Response and turn are the key of the story: with them the lines of a turn are found.
    private static void WriteKey(Utf8JsonWriter json, string response, int turn, string cluster)
    {
        json.WriteNumber("schema", TurnRecord.CurrentSchema);
        json.WriteString("response", response);
        json.WriteNumber("turn", turn);
        json.WriteString("cluster", cluster);
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
