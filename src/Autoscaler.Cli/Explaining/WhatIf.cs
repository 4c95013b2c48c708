using Autoscaler.Cli.Words;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Explaining;

/// <summary>What would have had to differ for a turn to decide otherwise: the same law, asked again with one thing changed at a time.</summary>
internal static class WhatIf
{
    private static readonly IReadOnlyList<(string Words, Func<Turn, Turn> Change)> Changes =
    [
        ("With a sample newer than the wake-up", turn => turn with { Memory = turn.Memory with { IsAwake = true } }),
        ("With every serverless reader ready", turn => turn with { Now = turn.Now with { Readers = [.. (turn.Now.Readers ?? []).Select(reader => Ready(reader, turn.Now.At))] } }),
        ("In mode act", turn => turn with { Policy = turn.Policy with { Mode = Mode.Act } }),
        ("Without the operator's override", turn => turn with { Now = turn.Now with { Override = new OverrideReading(true, null) }, Memory = turn.Memory with { Override = null } }),
        ("Without respect for hand edits", turn => turn with { Policy = turn.Policy with { RespectHandEdits = TimeSpan.Zero }, Memory = turn.Memory with { HandEdit = null } }),
        ("Without the dwell time", turn => turn with { Policy = turn.Policy with { Turn = turn.Policy.Turn with { Dwell = TimeSpan.Zero } } }),
        ("With the last change confirmed", turn => turn with { Memory = turn.Memory with { Intent = null }, Now = turn.Now with { LastShift = null } }),
        ("With the reclaim window behind it", turn => turn with { Policy = turn.Policy with { Reclaim = turn.Policy.Reclaim with { Window = TimeSpan.FromTicks(1) } } }),
        ("Without readers on their way", turn => turn with { Policy = turn.Policy with { Readers = turn.Policy.Readers with { WarmUp = TimeSpan.Zero } }, Now = turn.Now with { Readers = [.. (turn.Now.Readers ?? []).Where(reader => reader.Status != ReaderStatus.Creating)] }, Memory = turn.Memory with { ComingSince = new Dictionary<string, DateTimeOffset>() } }),
        ("Without the hour's budget of writes", turn => turn with { Policy = turn.Policy with { Turn = turn.Policy.Turn with { WritesPerHour = int.MaxValue } } }),
        ("Without the spike's budget", turn => turn with { Policy = turn.Policy with { Budget = null } }),
        ("With no ceiling", turn => turn with { Policy = turn.Policy with { Shift = turn.Policy.Shift with { Ceiling = Share.All } } }),
    ];

    public static IReadOnlyList<string> Of(TurnRecord record)
    {
        if (record is not { Policy: { } policy, Observation: { } now, Memory: { } memory })
        {
            return [];
        }

        var turn = new Turn(policy, now, memory);
        var decided = turn.Decide();
        return
        [
            .. Changes.Select(change => (change.Words, Decision: change.Change(turn).Decide())).Where(other => Differs(other.Decision, decided)).Select(other => $"{other.Words}: {Says(other.Decision)}."),
            .. CpuThreshold.Of(turn, decided) is { } threshold ? new[] { threshold } : [],
        ];
    }

    public static bool Differs(Decision one, Decision other) => one.Kind != other.Kind || one.To != other.To;

    public static string Says(Decision decision) => decision.Kind switch
    {
        DecisionKind.Shift => $"shift to {Amount.Share(decision.To?.Share.Value)}, since {ReasonWords.Of(decision.Reason)}",
        DecisionKind.Finish => $"finish, since {ReasonWords.Of(decision.Reason)}",
        _ => $"hold, since {ReasonWords.Of(decision.Reason)}",
    };

    private static ObservedReader Ready(ObservedReader reader, DateTimeOffset now) =>
        reader is { Pool: Pool.Serverless, NewestAt: null } or { Pool: Pool.Serverless, Status: not "available" } ? reader with { Status = "available", NewestAt = now, Cpu = [0] } : reader;

    /// <summary>What a turn is decided from.</summary>
    internal sealed record Turn(ClusterPolicy Policy, Observation Now, Memory Memory)
    {
        public Decision Decide() => DecisionLaw.Decide(Policy, Now, Memory).Decision;
    }
}
