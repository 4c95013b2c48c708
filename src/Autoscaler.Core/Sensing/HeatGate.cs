namespace Autoscaler.Core.Sensing;

/// <summary>
/// Which samples the subscription filter lets through: the hot ones, and of each reader one at the end of every interval, the heartbeat. Needs a sample every
/// second, by whole seconds, as Enhanced Monitoring writes them.
/// </summary>
/// <param name="Threshold">The CPU from which a sample is hot: above 0 to 100, with at most two decimals.</param>
/// <param name="HeartbeatInterval">1, 5, 10, 15, 20, 30 or 60 seconds: those whose ends a pattern can tell by a second's last digits. At 1 everything passes.</param>
/// <param name="InstanceSelectors">DB instance identifiers, or beginnings of them followed by <c>*</c>; none for every instance of the account.</param>
public sealed record HeatGate(double Threshold, TimeSpan HeartbeatInterval, IReadOnlyList<string> InstanceSelectors)
{
    public static readonly HeatGate None = new(100, TimeSpan.FromSeconds(1), []);

    public double Threshold { get; init => field = Hot(value); } = Hot(Threshold);

    public TimeSpan HeartbeatInterval { get; init => field = Dividing(value); } = Dividing(HeartbeatInterval);

    public IReadOnlyList<string> InstanceSelectors { get; init => field = HeatPattern.Selectors(value); } = HeatPattern.Selectors(InstanceSelectors);

    /// <summary>The filter pattern for CloudWatch Logs; empty if everything passes.</summary>
    public string Pattern => HeatPattern.Of(this);

    internal int Interval => (int)HeartbeatInterval.TotalSeconds;

    /// <summary>
    /// What CloudWatch Logs would decide about a message with this sample alone. Of documents that stand back to back it lets none through, however hot: together
    /// they are not JSON, and a pattern matches JSON only.
    /// </summary>
    public bool Passes(Sample sample) => IsSelected(sample.Instance) && (IsHot(sample) || IsHeartbeat(sample));

    /// <summary>How many seconds a sample that has passed speaks for, if nothing else is known of its reader.</summary>
    public int StandsFor(Sample sample) => IsHot(sample) || !IsHeartbeat(sample) ? 1 : Interval;

    /// <summary>
    /// The same, knowing which seconds were delivered. Only a calm heartbeat speaks for others: those held back were calm like it. So a hot second is never
    /// counted twice, and seconds held back before a hot heartbeat wait for the next calm one.
    /// </summary>
    public (int Seconds, HeldBack After) StandsFor(Sample sample, HeldBack before)
    {
        var held = before.With(sample.At, sinceHeartbeat: sample.At.Second % Interval);
        return IsHot(sample) || !IsHeartbeat(sample) ? (1, held) : (1 + held.Seconds, held with { Seconds = 0 });
    }

    public bool Equals(HeatGate? other) => other is not null && Pattern == other.Pattern;

    public override int GetHashCode() => Threshold.GetHashCode() ^ Interval;

    private static double Hot(double threshold) =>
        threshold is > 0 and <= 100 && Math.Round(threshold, 2) == threshold
            ? threshold
            : throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A heat threshold is a CPU percentage above 0 and up to 100, with at most two decimals.");

    private static TimeSpan Dividing(TimeSpan interval) =>
        interval.TotalSeconds is 1 or 5 or 10 or 15 or 20 or 30 or 60
            ? interval
            : throw new ArgumentOutOfRangeException(nameof(interval), interval, "A heartbeat comes every 1, 5, 10, 15, 20, 30 or 60 seconds: a filter pattern cannot tell other intervals.");

    private bool IsHot(Sample sample) => sample.Cpu >= Threshold;

    private bool IsHeartbeat(Sample sample) => sample.At.Ticks % TimeSpan.TicksPerSecond == 0 && (sample.At.Second + 1) % Interval == 0;

    private bool IsSelected(string instance) =>
        InstanceSelectors.Count == 0
        || InstanceSelectors.Any(selector => selector.EndsWith('*') ? instance.StartsWith(selector[..^1], StringComparison.Ordinal) : instance == selector);
}
