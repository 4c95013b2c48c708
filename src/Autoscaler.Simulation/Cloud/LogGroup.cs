using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>RDSOSMetrics: a stream for each instance with a sample a second, and its subscription.</summary>
public sealed class LogGroup(Agenda agenda, Calls calls, TimeSpan delay) : IRecentSamples
{
    private const int Kept = 120;

    // As the adapter reads: a page that ends this close to now has nothing behind it.
    private static readonly TimeSpan EndsNow = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, List<(DateTimeOffset ReadableAt, Sample Sample)>> streams = new(StringComparer.Ordinal);

    /// <summary>Called when a sample can be read from its stream.</summary>
    public Action<Sample>? Written { get; set; }

    /// <summary>Whether the log accepts nothing: the samples of that time never come.</summary>
    public bool IsLosing { get; set; }

    /// <summary>Later than usual while something is slow.</summary>
    public TimeSpan ExtraDelay { get; set; }

    public void Write(Sample sample)
    {
        if (IsLosing)
        {
            return;
        }

        var at = agenda.Now + delay + ExtraDelay;
        if (!streams.TryGetValue(sample.ResourceId!, out var stream))
        {
            streams[sample.ResourceId!] = stream = [];
        }

        stream.Add((at, sample));
        if (stream.Count > 2 * Kept)
        {
            stream.RemoveRange(0, Kept);
        }

        agenda.At(at, () => Written?.Invoke(sample));
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Sample>>> Read(IReadOnlyList<Instance> readers, DateTimeOffset since, CancellationToken stop)
    {
        var read = new Dictionary<string, IReadOnlyList<Sample>>(StringComparer.Ordinal);
        Exception? first = null;
        foreach (var reader in readers)
        {
            try
            {
                read[reader.Name] = await calls.Ask("logs:GetLogEvents", () => Samples(reader, since));
                if (streams.ContainsKey(reader.ResourceId) && (read[reader.Name] is not [.., var last] || agenda.Now - last.At > EndsNow))
                {
                    calls.Count("logs:GetLogEvents");
                }
            }
            catch (PortFailure failure)
            {
                first ??= failure;
            }
        }

        return read.Count > 0 || first is null ? read : throw first;
    }

    private IReadOnlyList<Sample> Samples(Instance reader, DateTimeOffset since) => streams.TryGetValue(reader.ResourceId, out var stream)
        ? [.. stream.Where(one => one.ReadableAt <= agenda.Now && one.Sample.At >= since).Select(one => one.Sample)]
        : [];
}
