using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Functions;

/// <summary>The points that one event adds up to. What was refused waits for company: it is never worth a call of its own more than once a minute.</summary>
internal sealed class CollectedPoints
{
    // Of what is refused before its reader is known, nobody can say the cluster.
    private const string UnknownCluster = "unknown";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private static readonly Refusal[] Reasons = Enum.GetValues<Refusal>();

    private readonly List<MetricPoint> all = [];

    private readonly Dictionary<Refusal, int> waiting = [];

    private readonly Dictionary<string, DateTimeOffset> newest = new(StringComparer.Ordinal);

    private DateTimeOffset toldAt = DateTimeOffset.MinValue;

    public IReadOnlyList<MetricPoint> All => all;

    /// <summary>What this event had refused, control messages and other vendors' records included.</summary>
    public IReadOnlyDictionary<Refusal, int> Refused { get; private set; } = new Dictionary<Refusal, int>();

    public void Clear()
    {
        all.Clear();
        newest.Clear();
    }

    public void Add(Sample sample, Reader reader, int standsFor)
    {
        var pool = new MetricPoint(MetricName.ReaderCpu, sample.At, sample.Cpu) { Cluster = reader.Cluster, Pool = reader.Pool, Count = standsFor };
        all.Add(pool);
        all.Add(pool with { Reader = reader.Instance });
        if (sample is { Load: { } load, Vcpus: { } vcpus })
        {
            all.Add(new MetricPoint(MetricName.ReaderLoad, sample.At, load / vcpus) { Cluster = reader.Cluster, Pool = reader.Pool, Reader = reader.Instance, Count = standsFor });
        }

        if (!newest.TryGetValue(reader.Cluster, out var known) || known < sample.At)
        {
            newest[reader.Cluster] = sample.At;
        }
    }

    public void AddRejectedPolicy(DateTimeOffset now) => all.Add(new MetricPoint(MetricName.ConfigRejected, now, 1));

    /// <summary>Ends the event: the age of each cluster's newest sample, and what was refused if it need not wait.</summary>
    public void Close(SampleBatch batch, DateTimeOffset now)
    {
        foreach (var (cluster, at) in newest)
        {
            // A sample may be ahead of our clock; an age is never negative.
            all.Add(new MetricPoint(MetricName.SampleAgeSeconds, now, Math.Max(0, (now - at).TotalSeconds)) { Cluster = cluster });
        }

        Refused = Reasons.Where(reason => batch.Count(reason) > 0).ToDictionary(reason => reason, batch.Count);
        foreach (var (reason, count) in Refused.Where(refused => refused.Key is not (Refusal.ControlMessage or Refusal.NotASample)))
        {
            waiting[reason] = waiting.GetValueOrDefault(reason) + count;
        }

        if (waiting.Count > 0 && (all.Count > 0 || now - toldAt >= LongestWait))
        {
            all.AddRange(waiting.Select(refused => new MetricPoint(MetricName.Refusals, now, refused.Value) { Cluster = UnknownCluster, Reason = refused.Key.ToString() }));
            waiting.Clear();
            toldAt = now;
        }
    }
}
