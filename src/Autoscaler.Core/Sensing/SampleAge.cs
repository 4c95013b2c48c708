namespace Autoscaler.Core.Sensing;

/// <summary>Which samples are worth publishing, by their own time against ours.</summary>
public static class SampleAge
{
    public static readonly TimeSpan Oldest = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan FurthestAhead = TimeSpan.FromSeconds(60);

    /// <summary>Null for a sample that is neither too old nor from the future; both limits are still good.</summary>
    public static Refusal? Refuses(Sample sample, DateTimeOffset now) => (now - sample.At) switch
    {
        var age when age > Oldest => Refusal.TooOld,
        var age when age < -FurthestAhead => Refusal.FromTheFuture,
        _ => null,
    };
}
