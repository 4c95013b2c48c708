namespace Autoscaler.Simulation.Physics;

/// <summary>How long requests took, in logarithmic steps of 3 %: enough for percentiles, and the same size for any number of requests.</summary>
internal sealed class Latencies
{
    private const double Smallest = 0.0005;

    private const double Step = 1.03;

    private const int Buckets = 480;

    private readonly double[] counts = new double[Buckets];

    public double Total { get; private set; }

    /// <param name="seconds">How long.</param>
    /// <param name="count">How many requests; they may be parts of one.</param>
    public void Add(double seconds, double count)
    {
        var bucket = seconds <= Smallest ? 0 : (int)(Math.Log(seconds / Smallest) / Math.Log(Step));
        counts[Math.Min(bucket, Buckets - 1)] += count;
        Total += count;
    }

    public void Add(Latencies others)
    {
        for (var i = 0; i < Buckets; i++)
        {
            counts[i] += others.counts[i];
        }

        Total += others.Total;
    }

    public void Clear()
    {
        Array.Clear(counts);
        Total = 0;
    }

    /// <returns>Milliseconds; 0 where nothing was added.</returns>
    public double Percentile(double part)
    {
        var left = Total * part;
        for (var i = 0; i < Buckets && Total > 0; i++)
        {
            left -= counts[i];
            if (left <= 0)
            {
                return Smallest * Math.Pow(Step, i + 0.5) * 1000;
            }
        }

        return 0;
    }
}
