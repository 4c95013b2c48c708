using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Replaying;

/// <summary>
/// The demand that a recording shows: the busy vCPU of all its readers, second by second. Where a provisioned reader was saturated its CPU no longer tells how much more
/// was wanted: there the demand is a lower bound.
/// </summary>
internal sealed class RecordedLoad
{
    // A reader that says nothing for longer is taken for gone; shorter gaps are bridged with its last word.
    private const int LongestGap = 60;

    // Readers that spoke in the first minute were there at the beginning.
    private const int Beginning = 60;

    private readonly double saturation;

    public RecordedLoad(IReadOnlyList<(RecordedReader Reader, Pool Pool)> readers, double saturationCpu)
    {
        saturation = saturationCpu;
        First = readers.Min(one => one.Reader.First);
        Seconds = (int)(readers.Max(one => one.Reader.Last) - First) + 1;
        var provisioned = readers.Where(one => one.Pool == Pool.Provisioned).Select(one => one.Reader).ToList();
        ReadersAtFirst = Math.Max(1, provisioned.Count(reader => reader.First < First + Beginning));
        VcpusPerReader = provisioned.Max(reader => reader.Vcpus);
        Vcpus = new double[Seconds];
        IsBound = new bool[Seconds];
        var pool = new PoolSum(Seconds);
        foreach (var (reader, its) in readers)
        {
            Add(reader, its, pool);
        }

        PoolCpu = pool.Percents();
    }

    /// <summary>The first second, since 1970.</summary>
    public long First { get; }

    public int Seconds { get; }

    public int ReadersAtFirst { get; }

    public int VcpusPerReader { get; }

    /// <summary>Demand, by second.</summary>
    public double[] Vcpus { get; }

    /// <summary>Whether it is a lower bound, by second.</summary>
    public bool[] IsBound { get; }

    /// <summary>Recorded CPU of the provisioned pool, by second; NaN where it said nothing.</summary>
    public double[] PoolCpu { get; }

    /// <summary>Reader-seconds for which the last word had to do.</summary>
    public int Bridged { get; private set; }

    /// <summary>Where demand is a lower bound, for people: spans that nearly touch are one.</summary>
    public IEnumerable<Moment> Bounds(int most)
    {
        var spans = new List<(int From, int To)>();
        for (var t = 0; t < Seconds; t++)
        {
            if (!IsBound[t])
            {
                continue;
            }

            if (spans is [.., var last] && t - last.To <= LongestGap)
            {
                spans[^1] = (last.From, t);
            }
            else
            {
                spans.Add((t, t));
            }
        }

        return spans.Take(most).Select(span => new Moment(span.From, MomentKind.World, $"recorded CPU saturated: demand is a lower bound until {Words.Clock.At(span.To + 1)}"));
    }

    private void Add(RecordedReader reader, Pool its, PoolSum pool)
    {
        var vcpus = reader.Vcpus > 0 ? reader.Vcpus : VcpusPerReader;
        var last = (At: long.MinValue, Cpu: 0.0);
        for (var second = reader.First; second <= reader.Last; second++)
        {
            var t = (int)(second - First);
            if (reader.Cpu(second) is { } cpu)
            {
                last = (second, cpu);
                IsBound[t] |= its == Pool.Provisioned && cpu >= saturation;
            }
            else if (second - last.At > LongestGap)
            {
                continue;
            }
            else
            {
                Bridged++;
            }

            Vcpus[t] += last.Cpu / 100 * vcpus;
            if (its == Pool.Provisioned)
            {
                pool.Add(t, last.Cpu / 100 * vcpus, vcpus);
            }
        }
    }

    /// <summary>Busy and present vCPU of the provisioned pool.</summary>
    private sealed class PoolSum(int seconds)
    {
        private readonly double[] busy = new double[seconds];

        private readonly double[] all = new double[seconds];

        public void Add(int t, double busyVcpus, double vcpus) => (busy[t], all[t]) = (busy[t] + busyVcpus, all[t] + vcpus);

        public double[] Percents() => [.. busy.Zip(all, (part, whole) => whole > 0 ? 100 * part / whole : double.NaN)];
    }
}
