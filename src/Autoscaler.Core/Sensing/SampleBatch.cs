namespace Autoscaler.Core.Sensing;

/// <summary>Collects what is read: the samples, and how often what was refused. Cleared and used again, it keeps its memory, so that reading allocates next to nothing.</summary>
public sealed class SampleBatch
{
    /// <summary>More than the largest event of Lambda can carry in real messages (6 MB hold some thousands), few enough to be held in memory.</summary>
    public const int MostSamples = 100_000;

    private readonly List<Sample> samples = [];

    private readonly int[] refused = new int[(int)Refusal.Stranger + 1];

    public IReadOnlyList<Sample> Samples => samples;

    public int Count(Refusal why) => refused[(int)why];

    public void Add(Sample sample)
    {
        if (samples.Count == MostSamples)
        {
            Refuse(Refusal.TooMany);
            return;
        }

        samples.Add(sample);
    }

    public void Refuse(Refusal why) => refused[(int)why]++;

    /// <summary>Drops and counts the samples that <see cref="SampleAge"/> refuses.</summary>
    public void DropUntimely(DateTimeOffset now)
    {
        var kept = 0;
        for (var i = 0; i < samples.Count; i++)
        {
            if (SampleAge.Refuses(samples[i], now) is { } why)
            {
                Refuse(why);
                continue;
            }

            samples[kept++] = samples[i];
        }

        samples.RemoveRange(kept, samples.Count - kept);
    }

    public void Clear()
    {
        samples.Clear();
        Array.Clear(refused);
    }
}
