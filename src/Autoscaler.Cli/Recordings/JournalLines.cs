using System.Text;
using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Recordings;

/// <summary>The decisions of a simulation in the lines in which the deployed function Decide writes them.</summary>
internal static class JournalLines
{
    public static string Of(Outcome outcome) => string.Join('\n', outcome.Runs.SelectMany(run => run.Decisions).Select(decision => decision.Record).OfType<TurnRecord>().Select(Line));

    private static string Line(TurnRecord turn)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("level", "Info");
            json.WriteString("function", nameof(FunctionName.Decide));
            json.WriteString("requestId", "simulated");
            json.WriteString("event", nameof(JournalEntry.Decided));
            json.WriteNumber("schema", turn.Schema);
            json.WriteString("response", turn.Response);
            json.WriteNumber("turn", turn.Turn);
            json.WriteString("cluster", turn.Cluster);
            json.WriteString("decision", turn.Decision.Kind.ToString());
            json.WriteString("reason", turn.Decision.Reason.ToString());
            json.WritePropertyName("record");
            JsonSerializer.Serialize(json, turn, MessageJson.Default.TurnRecord);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }
}
