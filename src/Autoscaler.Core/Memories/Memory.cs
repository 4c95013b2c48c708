using Autoscaler.Core.Decisions;
using Autoscaler.Core.Overrides;

namespace Autoscaler.Core.Memories;

/// <summary>
/// What a response remembers from turn to turn. It travels through the state machine, so it is small and bounded, and whoever loses it loses time, never
/// safety: everything that matters is observed anew. A member that another version of the code has not written arrives as null, whatever its initial value, and is empty.
/// </summary>
public sealed record Memory
{
    private static readonly Dictionary<string, DateTimeOffset> Nothing = [];

    public static readonly Memory Empty = new();

    /// <summary>How many turns have been decided.</summary>
    public int Turns { get; init; }

    public DateTimeOffset? LastTurnAt { get; init; }

    /// <summary>Whether a sample newer than the wake-up has been seen.</summary>
    public bool IsAwake { get; init; }

    /// <summary>The weights of the turn before.</summary>
    public SeenWeights? Weights { get; init; }

    /// <summary>Since when which share is in DNS, oldest first. Empty: what is there has been there for ever.</summary>
    public IReadOnlyList<ShareSince> Shares { get; init => field = value ?? []; } = [];

    /// <summary>The last write that was decided.</summary>
    public Intent? Intent { get; init; }

    /// <summary>The weights of the last writes that were decided: with answers lost and lists that are late, any of them may be what is there.</summary>
    public IReadOnlyList<Weights> Intended { get; init => field = value ?? []; } = [];

    /// <summary>When a write was decided that may have happened, within the last hour.</summary>
    public IReadOnlyList<DateTimeOffset> Writes { get; init => field = value ?? []; } = [];

    /// <summary>The last change of the share that took effect.</summary>
    public LastMove? LastMove { get; init; }

    /// <summary>The last one of the response before this: the dwell does not begin anew.</summary>
    public LastMove? MoveBefore { get; init; }

    /// <summary>The highest demand of each part of the reclaim window, oldest first.</summary>
    public IReadOnlyList<DemandPeak> Peaks { get; init => field = value ?? []; } = [];

    /// <summary>Since when demand has been known without a gap, and until when.</summary>
    public DateTimeOffset? KnownSince { get; init; }

    public DateTimeOffset? LastKnownAt { get; init; }

    /// <summary>Since when demand has been above the target without a break.</summary>
    public DateTimeOffset? HotSince { get; init; }

    /// <summary>Since when each provisioned reader has been ready.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> ReadySince { get; init => field = value ?? Nothing; } = Nothing;

    /// <summary>Since when each provisioned reader that is being created, or warms up, has been on its way.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> ComingSince { get; init => field = value ?? Nothing; } = Nothing;

    /// <summary>The provisioned readers that served in the turn before; null before the first.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>When the provisioned pool last gained or lost a reader.</summary>
    public DateTimeOffset? FleetChangedAt { get; init; }

    /// <summary>How many turns in a row no serverless reader was left.</summary>
    public int GoneTurns { get; init; }

    /// <summary>Whether this response has known itself to be the only one, or the oldest.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The most provisioned readers that this response has wanted.</summary>
    public int ReadersWanted { get; init; }

    /// <summary>Whether it is known what the response before has left raised.</summary>
    public bool HasInherited { get; init; }

    public RaisedFloor? Readers { get; init; }

    public RaisedFloor? Acu { get; init; }

    /// <summary>The floors that somebody else has set meanwhile: hands off for the rest of the response.</summary>
    public IReadOnlyList<Floor> ForeignFloors { get; init => field = value ?? []; } = [];

    /// <summary>Connections of the serverless pool before the response moved anything.</summary>
    public int? ConnectionsBefore { get; init; }

    public DateTimeOffset? AtRestSince { get; init; }

    public int QuietTurns { get; init; }

    public HandEdit? HandEdit { get; init; }

    /// <summary>The last override that could be read.</summary>
    public Override? Override { get; init; }

    /// <summary>Whether this response has asked once more for an override that could not be read.</summary>
    public bool OverrideMissed { get; init; }

    /// <summary>Serverless capacity used by this response.</summary>
    public double AcuHours { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public IReadOnlyList<Announcement> Told { get; init => field = value ?? []; } = [];
}
