using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>The readers of a cluster with what they did in the last seconds: by their own logs, and by CloudWatch where those were not read.</summary>
internal static class ReaderSight
{
    private static readonly TimeSpan Looked = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<ObservedReader>?> Of(
        ObservePorts ports, Questions questions, string cluster, Task<ClusterNow?> described, DateTimeOffset now, CancellationToken stop)
    {
        if (await described is not { } known)
        {
            return null;
        }

        var readers = known.Instances.Where(instance => !instance.IsWriter).OrderBy(instance => instance.Pool).ThenBy(instance => instance.Name, StringComparer.Ordinal).ToList();

        // A reader that is being created has said nothing yet, and each stream that is asked for counts against the account's rate.
        var speaking = readers.Where(reader => reader.Status != ReaderStatus.Creating).ToList();
        var samples = await questions.Ask(nameof(IRecentSamples), async () => (IReadOnlyDictionary<string, IReadOnlyList<Sample>>?)await ports.Samples.Read(speaking, now - Looked, stop));
        var unread = speaking.Where(reader => samples?.ContainsKey(reader.Name) != true).ToList();
        var gauges = await questions.Ask(nameof(IGauges), async () => (IReadOnlyDictionary<string, Gauge>?)await ports.Gauges.Read(cluster, readers, unread, now, stop));
        return [.. readers.Select(reader => Sighting.Of(reader, samples?.GetValueOrDefault(reader.Name) ?? [], gauges?.GetValueOrDefault(reader.Name), now))];
    }
}
