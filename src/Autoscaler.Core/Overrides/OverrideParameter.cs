using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Overrides;

/// <summary>What the parameter with the overrides says, as far as it could be read.</summary>
public sealed class OverrideParameter
{
    private readonly IReadOnlyList<OverrideEntry> entries;

    internal OverrideParameter(IReadOnlyList<OverrideEntry> entries, IReadOnlyList<PolicyProblem> problems)
    {
        this.entries = entries;
        Problems = problems;
    }

    /// <summary>A parameter that is not there: no override.</summary>
    public static OverrideParameter Empty { get; } = new([], []);

    /// <summary>Everything that is wrong with it.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    /// <summary>The cluster's own entries come before those for every cluster. What has expired counts as absent, right or wrong.</summary>
    public OverrideReading For(string cluster, DateTimeOffset now)
    {
        var live = entries.Where(entry => entry.IsLiveAt(now)).ToList();

        // An entry that hides whose it is may be this cluster's.
        return Strongest(live.FindAll(entry => entry.Cluster is null || entry.Cluster == cluster))
            ?? Strongest(live.FindAll(entry => entry.Cluster == OverrideKeys.EveryCluster))
            ?? new OverrideReading(true, null);
    }

    // A pause holds whatever stands beside it. A broken entry might be one, so a pin beside it does not. Of two pins the one that helps more.
    private static OverrideReading? Strongest(List<OverrideEntry> entries)
    {
        var readable = entries.Select(entry => entry.Override).OfType<Override>().ToList();
        return readable.FindAll(one => one.Pin is null).MaxBy(pause => pause.Expires) is { } pause ? new OverrideReading(true, pause)
            : readable.Count < entries.Count ? new OverrideReading(false, null)
            : readable.MaxBy(pin => pin.Pin) is { } pin ? new OverrideReading(true, pin)
            : null;
    }
}

/// <param name="Cluster">An identifier or *; null where it could not be read.</param>
/// <param name="Expires">Null where it could not be read.</param>
/// <param name="Override">Null where anything is wrong.</param>
internal sealed record OverrideEntry(string? Cluster, DateTimeOffset? Expires, Override? Override)
{
    public bool IsLiveAt(DateTimeOffset now) => Expires is not { } end || now < end;
}
