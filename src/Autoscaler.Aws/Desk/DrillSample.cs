using System.Globalization;
using System.Text;
using System.Text.Json;
using Autoscaler.Core.Fleet;

namespace Autoscaler.Aws.Desk;

/// <summary>A sample that nobody measured, in the words of Enhanced Monitoring.</summary>
/// <param name="Second">That it speaks of.</param>
/// <param name="Cpu">Percent of all vCPUs.</param>
/// <param name="Vcpus">Of the reader.</param>
public sealed record DrillSample(DateTimeOffset Second, double Cpu, int Vcpus)
{
    // What is not the queries' own.
    private const double SystemPart = 0.2;

    /// <summary>Whoever finds the message later can tell it from a real one: nobody who reads samples looks at this member.</summary>
    private const string Mark = "drill";

    /// <summary>
    /// One millisecond before the second. The agent's own event of that second has the second's own time, and of two messages of a second the first one counts: in the
    /// log stream the one with the earlier time, at the collector the one that is delivered earlier, and the agent writes its own a moment after the second.
    /// </summary>
    public DateTimeOffset LoggedAt => IsCalm ? Second.AddMilliseconds(500) : Second.AddMilliseconds(-1);

    /// <summary>Of a reader that is watched now and then, the agent's own word goes before one that says that it is calm.</summary>
    public bool IsCalm { get; init; }

    public string Message(Instance reader)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("engine", "Aurora");
            json.WriteString("instanceID", reader.Name);
            json.WriteString("instanceResourceID", reader.ResourceId);
            json.WriteString("timestamp", Second.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteNumber("version", 1);
            json.WriteNumber("numVCPUs", Vcpus);
            Write(json, "cpuUtilization", ("guest", 0), ("irq", 0), ("system", Cpu * SystemPart), ("wait", 0), ("idle", 100 - Cpu), ("user", Cpu * (1 - SystemPart)), ("total", Cpu), ("steal", 0), ("nice", 0));
            var load = Cpu / 100 * Vcpus;
            Write(json, "loadAverageMinute", ("one", load), ("five", load), ("fifteen", load));
            json.WriteBoolean(Mark, true);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string block, params ReadOnlySpan<(string Name, double Value)> members)
    {
        json.WriteStartObject(block);
        foreach (var (name, value) in members)
        {
            json.WriteNumber(name, Math.Round(value, 2));
        }

        json.WriteEndObject();
    }
}
