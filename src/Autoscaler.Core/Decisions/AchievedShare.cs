using Autoscaler.Core.Memories;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>
/// The part of the connections that has got to the serverless pool: the mean, over the lifetime of a connection, of what DNS was asked for. How long an answer
/// takes to arrive is known in bounds only, so the share is too.
/// </summary>
public readonly record struct AchievedShare(Share Low, Share High)
{
    /// <summary>The TTL of Aurora's own endpoints, behind the record's.</summary>
    public static readonly TimeSpan EndpointTtl = TimeSpan.FromSeconds(5);

    // From acceptance until all of Route 53's servers answer with it; AWS says generally within 60 s, and publishes nothing for private zones.
    private static readonly TimeSpan Propagation = TimeSpan.FromSeconds(5);

    /// <param name="at">The time that is asked about: of the samples, not now.</param>
    /// <param name="record">Whose delays.</param>
    /// <param name="shares">What DNS was asked for, oldest first.</param>
    public static AchievedShare? At(DateTimeOffset at, RecordPolicy record, IReadOnlyList<ShareSince> shares)
    {
        if (shares.Count == 0)
        {
            return null;
        }

        var early = Mean(at, record.PoolLifetime, shares);
        var late = Mean(at - LongestDelay(record), record.PoolLifetime, shares);
        return new AchievedShare(new Share(Math.Min(early, late)), new Share(Math.Max(early, late)));
    }

    /// <summary>From a write until the last resolver answers with it.</summary>
    public static TimeSpan LongestDelay(RecordPolicy record) => record.Ttl + EndpointTtl + Propagation;

    private static double Mean(DateTimeOffset end, TimeSpan length, IReadOnlyList<ShareSince> shares)
    {
        var from = end - length;
        double sum = 0;
        for (var i = 0; i < shares.Count; i++)
        {
            var begin = i == 0 || shares[i].At < from ? from : shares[i].At;
            var until = i + 1 < shares.Count && shares[i + 1].At < end ? shares[i + 1].At : end;
            sum += shares[i].Share.Value * Math.Max(0, (until - begin).TotalSeconds);
        }

        // Rounding must not make a share of 1.0000000000000002.
        return Math.Clamp(sum / length.TotalSeconds, 0, 1);
    }
}
