using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>The same turn at another time.</summary>
internal static class TimeShift
{
    public static Observation Of(Observation now, TimeSpan by) => now with
    {
        At = now.At + by,
        WokenAt = now.WokenAt + by,
        Readers = now.Readers?.Select(reader => reader with { CreatedAt = reader.CreatedAt + by, NewestAt = reader.NewestAt + by }).ToList(),
        Override = now.Override with { Override = now.Override.Override is { } word ? word with { Expires = word.Expires + by } : null },
    };

    public static Memory Of(Memory memory, TimeSpan by) => memory with
    {
        LastTurnAt = memory.LastTurnAt + by,
        Shares = [.. memory.Shares.Select(share => share with { At = share.At + by })],
        Intent = memory.Intent is { } intent ? intent with { At = intent.At + by } : null,
        Writes = [.. memory.Writes.Select(at => at + by)],
        LastMove = memory.LastMove is { } move ? move with { At = move.At + by } : null,
        MoveBefore = memory.MoveBefore is { } before ? before with { At = before.At + by } : null,
        Peaks = [.. memory.Peaks.Select(peak => peak with { At = peak.At + by })],
        KnownSince = memory.KnownSince + by,
        LastKnownAt = memory.LastKnownAt + by,
        HotSince = memory.HotSince + by,
        ReadySince = memory.ReadySince.ToDictionary(pair => pair.Key, pair => pair.Value + by),
        ComingSince = memory.ComingSince.ToDictionary(pair => pair.Key, pair => pair.Value + by),
        FleetChangedAt = memory.FleetChangedAt + by,
        AtRestSince = memory.AtRestSince + by,
        HandEdit = memory.HandEdit is { } edit ? edit with { Since = edit.Since + by } : null,
        Override = memory.Override is { } word ? word with { Expires = word.Expires + by } : null,
        StartedAt = memory.StartedAt + by,
    };
}
