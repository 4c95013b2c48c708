using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Every reason, with the shortest story that leads to it.</summary>
public sealed class ReasonTests
{
    private static readonly Dictionary<Reason, Func<Decision>> Stories = new()
    {
        [Reason.InBand] = () => new Story().Provisioned(55, 55).Turn(),
        [Reason.AwaitingSamples] = () => new Story().Provisioned(90, 90).Turn(seconds: 3),
        [Reason.LoadUnknown] = () => new Story().Silent("p0", "p1").Turn(30),
        [Reason.FleetUnknown] = () => new Story().Seeing(seen => seen with { Readers = null }).Turn(),
        [Reason.RecordsUnknown] = () => new Story().Seeing(seen => seen with { Records = null }).Turn(),
        [Reason.RecordsWrong] = () => new Story().Seeing(seen => seen with { Records = seen.Records! with { Serverless = null } }).Turn(),
        [Reason.HandEdit] = () => new Story().Turns(1).SetTo(200, 55).Turn(),
        [Reason.Paused] = () => new Story().Provisioned(90, 90).Pause().Turn(),
        [Reason.OverrideUnreadable] = () => new Story().Seeing(seen => seen with { Override = new OverrideReading(false, null) }).Turn(),
        [Reason.ServerlessNotReady] = () => new Story().Provisioned(90, 90).Silent("s0").Turn(),
        [Reason.AtCapacity] = () => new Story().Provisioned(90, 90).Serverless(99).Reader("s", reader => reader with { Acu = 64 }).Turn(),
        [Reason.InFlight] = InFlight,
        [Reason.Dwell] = () => new Story().Under(WindowOf(10)).Provisioned(90, 90).Turns(1).Provisioned(10, 10).Turns(2).Turn(),
        [Reason.WriteBudget] = () => new Story().Under(policy => policy with { Turn = policy.Turn with { WritesPerHour = 1 } }).Provisioned(70, 70).Turns(1).Provisioned(90, 90).Turn(20),
        [Reason.BudgetSpent] = () => Spent(OnExceed.Enforce).Turn(20),
        [Reason.ObserveOnly] = () => new Story().Under(policy => policy with { Mode = Mode.Observe }).Provisioned(90, 90).Turn(),
        [Reason.ProvisionedEmpty] = () => new Story().Reader("p", reader => reader with { Status = "failed" }).Turn(),
        [Reason.ReclaimWindow] = () => new Story().Share(0.5).Provisioned(10, 10).Turn(),
        [Reason.ReadersComing] = () => new Story().Share(0.5).Provisioned(10, 10, 10).Reader("p2", Creating).Turns(8).Turn(),
        [Reason.StepArriving] = () => Returning().Turn(20),
        [Reason.Draining] = () => Drained().Serverless(6).Turns(2).Decisions[^1],
        [Reason.Quiet] = () => new Story().Turn(),
        [Reason.WriteDenied] = Denied,
        [Reason.DemandAboveTarget] = () => new Story().Provisioned(90, 90).Turn(),
        [Reason.Saturated] = () => new Story().Provisioned(100, 100).Turn(),
        [Reason.ProjectionFits] = () => new Story().Share(0.5).Provisioned(10, 10).Turns(6).Turn(),
        [Reason.BothHot] = () => new Story().Share(0.9).Provisioned(99, 99).Serverless(100).Reader("s", reader => reader with { Acu = 64 }).Turn(),
        [Reason.Evacuation] = () => new Story().Share(0.5).Reader("s", reader => reader with { Status = "failed", NewestAt = PlantRun.Zero }).Turns(1, 30).Turn(),
        [Reason.ProvisionedGone] = () => new Story()
            .Under(policy => policy with { Readers = policy.Readers with { EmptyProvisioned = EmptyProvisioned.Ceiling } }).Reader("p", reader => reader with { Status = "failed" }).Turn(),
        [Reason.Pinned] = () => new Story().Pin(0.3).Turn(),
        [Reason.Prewarm] = () => new Story().Seeing(seen => seen with { Prewarm = new DuePrewarm(new Share(0.2), null, null) }).Turn(),
        [Reason.AboveCeiling] = () => new Story().Share(0.95).Turn(),
        [Reason.BelowRest] = () => new Story().Under(policy => policy with { Shift = policy.Shift with { Rest = new Share(0.02) } }).Turn(),
        [Reason.AtRest] = () => new Story().Turns(6).Decisions[^1],
        [Reason.Superseded] = () => new Story().Seeing(seen => seen with { Others = [new OtherResponse("shop-older", true)] }).Turn(),
        [Reason.ClusterOff] = () => new Story().Under(policy => policy with { Mode = Mode.Off }).Turn(),
    };

    /// <summary>Without a policy, a known message or another turn there is nothing for the law to decide: the function that asks it says so.</summary>
    private static readonly Reason[] DecidedElsewhere = [Reason.UnknownCluster, Reason.UnknownVersion, Reason.Continued];

    public static TheoryData<Reason> Reasons => [.. Enum.GetValues<Reason>().Except(DecidedElsewhere)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_has_a_story(Reason reason) => Assert.Equal(reason, Stories[reason]().Reason);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Only_shifts_write_and_only_what_is_over_finishes(Reason reason) => Assert.Equal(
        reason switch
        {
            >= Reason.DemandAboveTarget and <= Reason.BelowRest => DecisionKind.Shift,
            >= Reason.AtRest => DecisionKind.Finish,
            _ => DecisionKind.Hold,
        },
        Stories[reason]().Kind);

    internal static Func<ClusterPolicy, ClusterPolicy> WindowOf(int seconds) => policy => policy with { Reclaim = policy.Reclaim with { Window = TimeSpan.FromSeconds(seconds) } };

    /// <summary>On its way home, after the first step.</summary>
    internal static ObservedReader Creating(ObservedReader reader) => reader with { Status = ReaderStatus.Creating, Cpu = [], CreatedAt = null };

    internal static Story Returning()
    {
        var story = new Story().Under(policy => policy with { Reclaim = policy.Reclaim with { Step = 0.1 } }).Share(0.5).Provisioned(10, 10).Turns(6);
        Assert.Equal(Reason.ProjectionFits, story.Turn().Reason);
        return story;
    }

    /// <summary>Back at rest, with both floors still raised.</summary>
    internal static Story Drained()
    {
        var story = new Story().Provisioned(90, 90).Serverless(30).Turns(5);
        Assert.NotNull(story.Memory.Readers);
        Assert.NotNull(story.Memory.Acu);
        return story.Provisioned(15, 15, 15, 15).Turns(40);
    }

    internal static Story Spent(OnExceed onExceed) => new Story()
        .Under(policy => policy with { Budget = new BudgetPolicy(0.01, onExceed) }).Provisioned(70, 70).Turns(4).Provisioned(90, 90);

    private static Decision InFlight()
    {
        var story = new Story().Provisioned(90, 90);
        story.Decide(outcome: ShiftOutcome.Unknown);
        return story.Turn(5);
    }

    private static Decision Denied()
    {
        var story = new Story().Provisioned(90, 90);
        story.Decide(outcome: ShiftOutcome.Denied);
        return story.Turn();
    }
}
