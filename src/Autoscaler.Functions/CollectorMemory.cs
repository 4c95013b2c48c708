using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// What a warm environment of the collector remembers, best effort: losing it costs the alarm's 20 to 30 seconds. Its age is judged by the clock at every
/// use, since a frozen environment may thaw after an hour.
/// </summary>
internal sealed class CollectorMemory
{
    private static readonly TimeSpan TopologyAge = TimeSpan.FromSeconds(60);

    // An RDS that throttles is not asked once per second and reader.
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan BetweenWakeUps = TimeSpan.FromSeconds(15);

    private readonly Dictionary<string, ReaderMemory> readers = new(StringComparer.Ordinal);

    private readonly Dictionary<string, DateTimeOffset> wokenAt = new(StringComparer.Ordinal);

    private DateTimeOffset readAt = DateTimeOffset.MinValue;

    private DateTimeOffset askedAt = DateTimeOffset.MinValue;

    public PolicyInForce? Policy { get; private set; }

    public Topology? Topology { get; private set; }

    /// <summary>Whether to ask who reads; saying yes counts as asking.</summary>
    public bool ShouldAsk(DateTimeOffset now)
    {
        var isStale = Policy is null || Topology is null || (now - readAt).Duration() >= TopologyAge;
        if (!isStale || (now - askedAt).Duration() < BetweenQuestions)
        {
            return false;
        }

        askedAt = now;
        return true;
    }

    /// <summary>A topology of null is ignorance: the one that is remembered stays.</summary>
    public void Remember(PolicyInForce policy, Topology? topology, DateTimeOffset now)
    {
        Policy = policy;
        Topology = topology ?? Topology;
        readAt = now;
        foreach (var gone in readers.Keys.Except(Topology?.Readers.Select(reader => reader.ResourceId) ?? []).ToList())
        {
            readers.Remove(gone);
        }
    }

    public ReaderMemory Of(Reader reader)
    {
        if (!readers.TryGetValue(reader.ResourceId, out var memory))
        {
            readers[reader.ResourceId] = memory = new ReaderMemory();
        }

        return memory;
    }

    public bool MayWake(string cluster, DateTimeOffset now) => !wokenAt.TryGetValue(cluster, out var last) || (now - last).Duration() >= BetweenWakeUps;

    public void Woke(string cluster, DateTimeOffset now) => wokenAt[cluster] = now;
}
