using System.Text.Json;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What outsiders say is repeated nowhere (S14), and what is said of strangers is not published (S10).</summary>
internal sealed class TongueInvariants(ChaosWorld chaos, Action<string, string> violate)
{
    private readonly HashSet<string> readers = new(StringComparer.Ordinal);

    public void Heard(JournalEntry entry) => Listen(Text(entry), $"the journal: {entry.GetType().Name}");

    public void Told(string json) => Listen(json, "an announcement");

    public void Published(MetricPoint point)
    {
        Listen($"{point.Cluster} {point.Reader} {point.Reason}", $"the metric {point.Name}");
        if ((point.Cluster is { } cluster && cluster != chaos.Cluster.Id && point.Name != MetricName.Refusals) || (point.Reader is { } reader && !IsOurs(reader)))
        {
            violate("S10", $"{point.Name} was published for {point.Cluster} {point.Reader}");
        }
    }

    /// <summary>Every word of an entry: what a record makes of itself shows no lists.</summary>
    public static string Text(JournalEntry entry) => entry switch
    {
        JournalEntry.Decided decided => JsonSerializer.Serialize(decided.Turn, MessageJson.Default.TurnRecord),
        JournalEntry.PolicyRejected rejected => $"{rejected.Version} {string.Join(' ', rejected.Problems)}",
        // Numbers, by a closed list of reasons: there is nothing to repeat, and it is nearly every line.
        JournalEntry.Collected => "",
        _ => entry.ToString(),
    };

    // A reader that was ours a moment ago still counts.
    private bool IsOurs(string reader)
    {
        if (!readers.Contains(reader))
        {
            readers.UnionWith(chaos.World.Cluster.Instances.Select(instance => instance.Name));
        }

        return readers.Contains(reader);
    }

    private void Listen(string text, string where)
    {
        if (text.Contains(Invariants.Marker, StringComparison.OrdinalIgnoreCase))
        {
            violate("S14", $"what somebody hostile has said is repeated in {where}");
        }
    }
}
