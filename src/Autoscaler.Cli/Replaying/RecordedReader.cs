namespace Autoscaler.Cli.Replaying;

/// <summary>The recorded seconds of one instance: CPU in percent by hour and second, so that they may come in any order and twice.</summary>
internal sealed class RecordedReader
{
    private const int Hour = 3600;

    private readonly Dictionary<long, float[]> hours = [];

    /// <summary>The most that it was seen with; 0 where no sample says.</summary>
    public int Vcpus { get; private set; }

    public int Seconds { get; private set; }

    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; } = long.MinValue;

    /// <param name="second">Since 1970.</param>
    /// <param name="cpu">Percent.</param>
    /// <param name="vcpus">Null: the sample does not say.</param>
    public void Add(long second, double cpu, int? vcpus)
    {
        if (!hours.TryGetValue(second / Hour, out var hour))
        {
            hours[second / Hour] = hour = new float[Hour];
            Array.Fill(hour, float.NaN);
        }

        Seconds += float.IsNaN(hour[second % Hour]) ? 1 : 0;
        hour[second % Hour] = (float)cpu;
        (Vcpus, First, Last) = (Math.Max(Vcpus, vcpus ?? 0), Math.Min(First, second), Math.Max(Last, second));
    }

    /// <summary>Null for a second without a sample.</summary>
    public double? Cpu(long second) => hours.TryGetValue(second / Hour, out var hour) && hour[second % Hour] is var cpu && !float.IsNaN(cpu) ? cpu : null;
}
