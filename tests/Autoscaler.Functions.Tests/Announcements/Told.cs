using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions.Announcements;

namespace Autoscaler.Functions.Tests.Announcements;

/// <summary>A spike as it is announced: two provisioned readers of 4 vCPU, demand at 1.8 times what they have.</summary>
internal static class Told
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 6, 20, 0, TimeSpan.Zero);

    public static readonly Occasion Occasion = new("shop", "shop-20261121T0620", Start, Start.AddSeconds(8), "/autoscaler/override");

    public static readonly Decision Hold = new() { Kind = DecisionKind.Hold, Reason = Reason.InBand, WaitSeconds = 5, Explanation = new Explanation { Present = new Share(0.4), Result = new Share(0.4) } };

    public static readonly Explanation Hot = new()
    {
        Present = Share.None,
        Capacity = 8,
        ProvisionedBusy = 7.6,
        ServerlessBusy = 0.2,
        Saturated = true,
        DemandOut = 14.4,
        Goal = new Share(0.95),
        Result = Weights.For(new Share(0.9)).Share,
        Limits = [new AppliedLimit(Limit.Ceiling, new Share(0.95), new Share(0.9))],
        ReadersWanted = 5,
    };

    public static readonly Decision Out = Hold with
    {
        Kind = DecisionKind.Shift,
        Reason = Reason.Saturated,
        To = Weights.For(new Share(0.9)),
        Explanation = Hot,
        Floors = [new FloorMove(Floor.Readers, 2, 5, SuspendScaleIn: true), new FloorMove(Floor.Acu, 0.5, 16, SuspendScaleIn: false)],
    };

    public static readonly Decision Steady = Hold with { Explanation = Hot with { Saturated = false, Present = new Share(0.9), Result = new Share(0.9), DemandOut = 12, ProvisionedBusy = 2.4, ServerlessBusy = 9.6, Limits = [] } };

    public static readonly Override Pause = new(null, "ada", "moving the <!channel> `zone`", Start.AddHours(2));

    /// <summary>What each announcement is typically told about.</summary>
    public static (Decision Decision, Memory Memory, Occasion Occasion) About(Announcement kind) => kind switch
    {
        Announcement.Started => (Hold with { Explanation = Hot with { Result = null, Limits = [] } }, Memory.Empty, Occasion),
        Announcement.FirstShift => (Out, Memory.Empty, Occasion),
        Announcement.Evacuated => (Steady with { Kind = DecisionKind.Shift, Reason = Reason.Evacuation, To = Weights.For(Share.None) }, Memory.Empty, Occasion),
        Announcement.HandEdit => (Steady, new Memory { HandEdit = new HandEdit(new SeenWeights(200, 20), Start) }, Occasion),
        Announcement.Paused or Announcement.OverrideUnreadable => (Steady, new Memory { Override = Pause }, Occasion),
        Announcement.LoadUnknown => (Hold, Memory.Empty, Occasion),
        Announcement.BudgetSpent => (Steady with { Reason = Reason.BudgetSpent }, new Memory { AcuHours = 12.345 }, Occasion),
        Announcement.Finished => (
            Hold with { Kind = DecisionKind.Finish, Reason = Reason.AtRest, Explanation = new Explanation { Present = Share.None, Result = Share.None } },
            new Memory { Turns = 184, AcuHours = 3.75, ReadersWanted = 5 }, Occasion with { Now = Start.AddMinutes(31).AddSeconds(12) }),
        _ => (Steady, Memory.Empty, Occasion),
    };
}
