namespace Autoscaler.Core.Sensing;

/// <summary>
/// What a publisher remembers of one reader behind a <see cref="HeatGate"/>. The default is to know nothing, and then every second of the interval that was
/// not delivered counts as held back.
/// </summary>
/// <param name="Latest">The latest second that was delivered.</param>
/// <param name="Seconds">How many seconds until then were held back and are not yet spoken for by a heartbeat.</param>
public readonly record struct HeldBack(DateTimeOffset? Latest, int Seconds)
{
    // Nobody publishes what is older, and nobody should speak for it.
    private static readonly int Most = (int)SampleAge.Oldest.TotalSeconds;

    /// <summary>
    /// After a delivery of that second. A gap that reaches back beyond the last heartbeat was silence there, since a heartbeat is never held back, so it counts
    /// from that heartbeat only. A second that comes late was taken for held back and no longer is.
    /// </summary>
    internal HeldBack With(DateTimeOffset second, int sinceHeartbeat)
    {
        if (second <= Latest)
        {
            return this with { Seconds = Math.Max(0, Seconds - 1) };
        }

        var gap = Latest is { } latest ? (second - latest).TotalSeconds - 1 : sinceHeartbeat;
        return new HeldBack(second, Math.Min(Most, Seconds + (int)Math.Min(gap, sinceHeartbeat)));
    }
}
