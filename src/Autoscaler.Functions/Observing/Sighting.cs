using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>One reader, as RDS, its own log and CloudWatch describe it.</summary>
internal static class Sighting
{
    private const int SecondsKept = 20;

    public static ObservedReader Of(Instance reader, IReadOnlyList<Sample> samples, Gauge? gauge, DateTimeOffset now)
    {
        var seconds = new SortedDictionary<long, double>();
        foreach (var (at, cpu) in (gauge?.Cpu ?? []).Where(point => point.At <= now + SampleAge.FurthestAhead))
        {
            seconds[at.ToUnixTimeSeconds()] = cpu;
        }

        // The reader's own word goes before the metric that was made of it.
        foreach (var sample in samples.Where(sample => SampleAge.Refuses(sample, now) is null))
        {
            seconds[sample.At.ToUnixTimeSeconds()] = sample.Cpu;
        }

        var newest = samples.Count == 0 ? (Sample?)null : samples.MaxBy(sample => sample.At);
        return new ObservedReader(reader.Name, reader.Pool, reader.Status)
        {
            CreatedAt = reader.CreatedAt,
            Vcpus = newest?.Vcpus,
            Load = newest?.Load,
            Acu = gauge?.Acu,
            Connections = gauge?.Connections,
            NewestAt = seconds.Count == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(seconds.Keys.Last()),
            Cpu = seconds.Count == 0 ? [] : Series(seconds),
        };
    }

    private static List<double?> Series(SortedDictionary<long, double> seconds)
    {
        var newest = seconds.Keys.Last();
        var oldest = Math.Max(seconds.Keys.First(), newest - SecondsKept + 1);
        var series = new List<double?>(SecondsKept);
        for (var second = oldest; second <= newest; second++)
        {
            series.Add(seconds.TryGetValue(second, out var cpu) ? Math.Round(cpu, 2) : null);
        }

        return series;
    }
}
