using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Decisions;

/// <summary>What people should hear: each thing once per response, one per turn, the worst first. Of a blip that was over before anybody looked they hear nothing.</summary>
internal static class News
{
    // The serverless pool of clients that do renew connections is never this idle after that long.
    private const double IdleCpu = 10;

    private const double NoticeableShare = 0.2;

    private static readonly TimeSpan AfterArrival = TimeSpan.FromSeconds(30);

    // RDS counts connections once a minute, and tells it up to two minutes later.
    private static readonly TimeSpan AfterCounting = TimeSpan.FromMinutes(3);

    public static Announcement? Of(Situation situation, Decision decision, Memory memory)
    {
        foreach (var (news, isDue) in All(situation, decision, memory))
        {
            if (isDue && !memory.Told.Contains(news))
            {
                return news;
            }
        }

        return null;
    }

    private static IEnumerable<(Announcement News, bool IsDue)> All(Situation situation, Decision decision, Memory memory) =>
    [
        (Announcement.Finished, decision is { Kind: DecisionKind.Finish, Reason: Reason.AtRest } && memory.Told.Count > 0),
        (Announcement.Evacuated, decision.Reason == Reason.Evacuation),
        (Announcement.RecordsWrong, decision.Reason == Reason.RecordsWrong),
        (Announcement.WriteDenied, decision.Reason == Reason.WriteDenied),
        (Announcement.LoadUnknown, decision.Reason is Reason.LoadUnknown or Reason.FleetUnknown or Reason.RecordsUnknown or Reason.ProvisionedEmpty),
        (Announcement.HandEdit, decision.Reason == Reason.HandEdit),
        (Announcement.Paused, decision.Reason == Reason.Paused),
        (Announcement.OverrideUnreadable, memory.OverrideMissed && !situation.Now.Override.IsReadable),
        (Announcement.FirstShift, memory.LastMove is { Out: true } || WouldBe(decision) > situation.Present),
        (Announcement.AtCapacity, decision.Reason is Reason.AtCapacity or Reason.BothHot),
        (Announcement.PoolsPinned, ArePoolsPinned(situation)),
        (Announcement.BudgetSpent, situation.Policy.Budget is { } budget && memory.AcuHours >= budget.AcuHoursPerSpike),
        (Announcement.FloorDenied, situation.Now is { LastReaderFloor: FloorOutcome.Denied } or { LastAcuFloor: FloorOutcome.Denied }),
        (Announcement.FloorForeign, memory.ForeignFloors.Count > 0),
        (Announcement.Started, situation.Demand is not null && decision.Kind != DecisionKind.Finish && !Ending.IsQuiet(situation) && !memory.Told.Contains(Announcement.FirstShift)),
    ];

    /// <summary>What is written, or would be if the policy did not only observe.</summary>
    private static Share? WouldBe(Decision decision) =>
        decision.To?.Share ?? (decision is { Reason: Reason.ObserveOnly, Explanation.Limits: [.., { Limit: Limit.Mode } mode] } ? mode.From : null);

    /// <summary>
    /// The share has been in DNS for longer than connections should live, the provisioned pool is still hot, and the serverless pool has nothing to do, or less than
    /// half of the connections that it should have.
    /// </summary>
    private static bool ArePoolsPinned(Situation situation)
    {
        if (situation is not { Memory.LastMove: { Out: true } last, Present: { Value: >= NoticeableShare } present, Provisioned: { } provisioned }
            || provisioned.Cpu < situation.Policy.Shift.TargetCpu)
        {
            return false;
        }

        var since = situation.Now.At - last.At - situation.Policy.Record.PoolLifetime - AchievedShare.LongestDelay(situation.Policy.Record);
        return (since >= AfterArrival && situation.Serverless is { Ready: > 0, Silent: 0, Cpu: < IdleCpu })
            || (since >= AfterCounting && situation.Measured is { } measured && measured.Value < present.Value / 2);
    }
}
