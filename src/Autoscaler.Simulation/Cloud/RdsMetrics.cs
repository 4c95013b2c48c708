using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>RDS's own metrics: an average a minute, late.</summary>
public sealed class RdsMetrics(Agenda agenda, TimeSpan delay)
{
    private readonly Dictionary<string, Minute> open = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Minute>> closed = new(StringComparer.Ordinal);

    private readonly List<(DateTimeOffset VisibleAt, double Cpu)> readerCpu = [];

    /// <summary>Of all readers together, as replica scaling's own metric has it: a value a minute, the oldest first.</summary>
    public IEnumerable<double> ReaderCpu => readerCpu.Where(minute => minute.VisibleAt <= agenda.Now).Select(minute => minute.Cpu);

    /// <summary>After each second.</summary>
    public void Add(IEnumerable<DbInstance> readers)
    {
        foreach (var reader in readers.Where(reader => reader.Serves))
        {
            var minute = open.GetValueOrDefault(reader.Name);
            open[reader.Name] = new Minute(minute.Seconds + 1, minute.Acu + reader.Acu, minute.Connections + reader.Connections, minute.Cpu + reader.Cpu, agenda.Now + delay);
        }

        if (agenda.Now.Second == 0)
        {
            Close();
        }
    }

    /// <returns>The newest minute that can be seen; null where none can.</returns>
    public Minute? Newest(string reader) =>
        closed.TryGetValue(reader, out var minutes) && minutes.FindLastIndex(minute => minute.VisibleAt <= agenda.Now) is >= 0 and var i ? minutes[i] : null;

    private void Close()
    {
        if (open.Count > 0)
        {
            readerCpu.Add((agenda.Now + delay, open.Values.Sum(minute => minute.Cpu / minute.Seconds) / open.Count));
        }

        foreach (var (reader, sums) in open)
        {
            if (!closed.TryGetValue(reader, out var minutes))
            {
                closed[reader] = minutes = [];
            }

            minutes.Add(new Minute(1, sums.Acu / sums.Seconds, sums.Connections / sums.Seconds, sums.Cpu / sums.Seconds, agenda.Now + delay));
        }

        open.Clear();
    }
}

/// <summary>One minute of one instance.</summary>
public readonly record struct Minute(int Seconds, double Acu, double Connections, double Cpu, DateTimeOffset VisibleAt);
