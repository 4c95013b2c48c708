using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>The readers of one pool that serve, and what they did in the panic window: the last seconds before the pool's newest sample.</summary>
internal sealed record PoolLoad
{
    public static readonly TimeSpan PanicWindow = TimeSpan.FromSeconds(5);

    private PoolLoad(IReadOnlyList<BusyReader> ready, IReadOnlyList<ObservedReader> silent, DateTimeOffset end)
    {
        Ready = ready;
        Silent = silent;
        End = end;
    }

    /// <summary>Serving, with a fresh sample; in the order of their names.</summary>
    public IReadOnlyList<BusyReader> Ready { get; }

    /// <summary>Serving, without one.</summary>
    public IReadOnlyList<ObservedReader> Silent { get; }

    /// <summary>The pool's newest sample; delivery takes seconds, so it is never now.</summary>
    public DateTimeOffset End { get; }

    public static PoolLoad Of(Pool pool, ClusterPolicy policy, Observation now)
    {
        var serving = Readers(pool, now).Where(reader => ReaderStatus.Serves(reader.Status)).ToList();
        var fresh = serving.Where(reader => IsFresh(reader, policy, now)).ToList();
        var end = fresh.Count == 0 ? now.At : fresh.Max(reader => reader.NewestAt!.Value);
        return new PoolLoad([.. fresh.Select(reader => new BusyReader(reader, Cpu(reader, end)))], [.. serving.Except(fresh)], end);
    }

    /// <summary>Each reader once, whatever the order in which RDS names them.</summary>
    public static IEnumerable<ObservedReader> Readers(Pool pool, Observation now) =>
        (now.Readers ?? []).Where(reader => reader.Pool == pool).DistinctBy(reader => reader.Instance).OrderBy(reader => reader.Instance, StringComparer.Ordinal);

    // A sample from the future is as wrong as an old one.
    private static bool IsFresh(ObservedReader reader, ClusterPolicy policy, Observation now) =>
        reader.NewestAt is { } newest && (now.At - newest).Duration() <= policy.Turn.Freshness && reader.Cpu.Any(cpu => cpu is not null);

    // A reader whose log is late has nothing in the window: its own last seconds speak for it.
    private static double Cpu(ObservedReader reader, DateTimeOffset end)
    {
        var seconds = reader.Cpu.Select((cpu, i) => (At: reader.NewestAt!.Value.AddSeconds(i + 1 - reader.Cpu.Count), Cpu: cpu)).Where(second => second.Cpu is not null).ToList();
        var recent = seconds.Where(second => second.At > end - PanicWindow).ToList();
        return (recent.Count > 0 ? recent : seconds.TakeLast((int)PanicWindow.TotalSeconds)).Average(second => second.Cpu!.Value);
    }
}

/// <summary>A reader and its CPU in percent over the panic window.</summary>
internal sealed record BusyReader(ObservedReader Reader, double Cpu);
