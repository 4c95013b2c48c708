using Autoscaler.Cli.Recordings;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Cli.Replaying;

/// <summary>What recorded logs say of each instance, second by second. It holds a day at most, however large the files are.</summary>
internal sealed class Recording(DateTimeOffset? from, DateTimeOffset? to)
{
    public const int MostSeconds = 24 * 3600;

    private readonly SortedDictionary<string, RecordedReader> readers = new(StringComparer.Ordinal);

    private readonly SampleBatch batch = new();

    private readonly SortedDictionary<Refusal, long> refused = [];

    public IReadOnlyDictionary<string, RecordedReader> Readers => readers;

    /// <summary>Messages, or parts of them, that were no samples.</summary>
    public IReadOnlyDictionary<Refusal, long> Refused => refused;

    public long Samples { get; private set; }

    public bool IsTooLong { get; private set; }

    private long First { get; set; } = long.MaxValue;

    private long Last { get; set; } = long.MinValue;

    /// <param name="files">Read one after the other.</param>
    /// <param name="problems">Gets what is wrong with them; what could be read counts.</param>
    /// <param name="progress">Is told the file and how many bytes of all have been read.</param>
    public void Read(IReadOnlyList<string> files, List<string> problems, Action<string, double> progress)
    {
        double before = 0;
        foreach (var file in files)
        {
            double read = 0;
            var problem = LogFile.Read(file, Take, bytes => progress(file, before + (read = bytes)));
            before += read;
            if (problem is not null)
            {
                problems.Add(problem);
            }
        }
    }

    private void Take(ReadOnlySpan<byte> message)
    {
        batch.Clear();
        MessageReader.Read(message, batch);
        foreach (var sample in batch.Samples.Where(sample => !(sample.At < from) && !(sample.At >= to)))
        {
            Add(sample);
        }

        foreach (var why in (ReadOnlySpan<Refusal>)[Refusal.NotASample, Refusal.InvalidSample, Refusal.NotJson])
        {
            if (batch.Count(why) is > 0 and var count)
            {
                refused[why] = refused.GetValueOrDefault(why) + count;
            }
        }
    }

    private void Add(Sample sample)
    {
        var second = sample.At.ToUnixTimeSeconds();
        var (first, last) = (Math.Min(First, second), Math.Max(Last, second));
        if (last - first >= MostSeconds)
        {
            IsTooLong = true;
            return;
        }

        (First, Last) = (first, last);
        Samples++;
        if (!readers.TryGetValue(sample.Instance, out var reader))
        {
            readers[sample.Instance] = reader = new RecordedReader();
        }

        reader.Add(second, sample.Cpu, sample.Vcpus);
    }
}
