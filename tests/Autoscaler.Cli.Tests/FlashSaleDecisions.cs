using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests;

/// <summary>What a response decides during a flash sale, turn by turn.</summary>
internal static class FlashSaleDecisions
{
    private const string Response = "shop-20261121T0901";

    public static IReadOnlyList<TimedDecision> All { get; } =
    [
        .. Turns(1, 71, 1, 2, Hold(Reason.AwaitingSamples) with { Announcement = Announcement.Started }),
        .. Turns(2, 73, 1, 5, Shift(0, 0.83, Reason.Saturated) with { Announcement = Announcement.FirstShift, Floors = [new FloorMove(Floor.Acu, 2, 32, false)] }),
        .. Turns(3, 78, 2, 5, Hold(Reason.InFlight)),
        .. Turns(5, 88, 3, 10, Hold(Reason.InBand)),
        .. Turns(8, 118, 1, 10, Hold(Reason.InBand) with { Floors = [new FloorMove(Floor.Readers, 2, 8, true)] }),
        .. Turns(9, 128, 42, 10, Hold(Reason.InBand)),
        .. Turns(51, 560, 6, 10, Hold(Reason.ReclaimWindow, new AppliedLimit(Limit.Window, new Share(0.58), new Share(0.83)))),
        .. Turns(57, 620, 1, 10, Shift(0.83, 0.58, Reason.ProjectionFits, new AppliedLimit(Limit.Step, new Share(0.11), new Share(0.58)))),
        .. Turns(58, 630, 11, 10, Hold(Reason.StepArriving)),
        .. Turns(69, 740, 1, 10, Shift(0.58, 0.33, Reason.ProjectionFits, new AppliedLimit(Limit.Step, new Share(0), new Share(0.33)))),
        .. Turns(70, 750, 11, 10, Hold(Reason.StepArriving)),
        .. Turns(81, 860, 1, 10, Shift(0.33, 0.08, Reason.ProjectionFits, new AppliedLimit(Limit.Step, new Share(0), new Share(0.08)))),
        .. Turns(82, 870, 11, 10, Hold(Reason.StepArriving)),
        .. Turns(93, 980, 1, 10, Shift(0.08, 0, Reason.ProjectionFits)),
        .. Turns(94, 990, 13, 10, Hold(Reason.Draining)),
        .. Turns(107, 1120, 1, 10, Hold(Reason.Draining) with { Floors = [new FloorMove(Floor.Acu, 32, 2, false), new FloorMove(Floor.Readers, 8, 2, false)] }),
        .. Turns(108, 1130, 5, 10, Hold(Reason.Quiet)),
        .. Turns(113, 1180, 1, 10, Hold(Reason.AtRest) with { Kind = DecisionKind.Finish, Announcement = Announcement.Finished }),
    ];

    public static Decision Hold(Reason reason, params AppliedLimit[] limits) => new()
    {
        Kind = DecisionKind.Hold,
        Reason = reason,
        WaitSeconds = 10,
        Explanation = Explain(0.83, 0.83, limits),
    };

    public static Decision Shift(double from, double to, Reason reason, params AppliedLimit[] limits) => Hold(reason) with
    {
        Kind = DecisionKind.Shift,
        To = Weights.For(new Share(to)),
        Explanation = Explain(from, to, limits),
    };

    private static IEnumerable<TimedDecision> Turns(int turn, int second, int count, int wait, Decision decision) =>
        Enumerable.Range(0, count).Select(i => new TimedDecision(second + (i * wait), Response, turn + i, decision));

    private static Explanation Explain(double from, double to, AppliedLimit[] limits) => new()
    {
        Present = new Share(from),
        AchievedLow = new Share(from * 0.9),
        AchievedHigh = new Share(from),
        Capacity = 8,
        ProvisionedBusy = 7.9,
        ServerlessBusy = 12.4,
        ServerlessCpu = 61,
        Saturated = from == 0,
        DemandOut = 23.7,
        DemandBack = 27.9,
        DemandPlain = 21.2,
        Goal = new Share(0.83),
        Home = new Share(0.11),
        Limits = limits,
        Result = new Share(to),
        ReadersWanted = 8,
        AcuHours = 3.21,
    };
}
