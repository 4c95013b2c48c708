using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests;

/// <summary>An outcome as a simulation could have it: invented, but of a piece. Demand goes from 35 % to 3.5 times the capacity within 10 s, and falls slowly.</summary>
internal static class FlashSale
{
    public static readonly Outcome Outcome = new("flash-sale", 1, [Guidance(), Native(), Autoscaler()]);

    public static RunOutcome Ours => Outcome.Runs[2];

    private static RunOutcome Autoscaler()
    {
        var timeline = FlashSaleTimeline.Of(
            share: t => t switch { < 73 => 0, < 620 => 0.83, < 740 => 0.58, < 860 => 0.33, < 980 => 0.08, _ => 0 },
            readers: t => t switch { < 523 => 2, < 549 => 3, < 561 => 5, < 607 => 7, < 2700 => 8, < 3000 => 6, < 3300 => 4, _ => 2 });
        return Run("autoscaler", timeline) with
        {
            DetectSeconds = 11,
            ReliefSeconds = 96,
            WeightWrites = 5,
            Reversals = 1,
            Responses = 1,
            ApiCalls = new Dictionary<string, int> { ["CloudWatch:PutMetricData"] = 812, ["RDS:DescribeDBClusters"] = 141, ["Route53:ChangeResourceRecordSets"] = 5 },
            Moments =
            [
                new(62, MomentKind.Spike, ""), new(70, MomentKind.Detected, "shop-20261121T0901"), new(70, MomentKind.Told, "Started"), new(73, MomentKind.FirstShift, "43:212"),
                new(74, MomentKind.Told, "FirstShift"), new(523, MomentKind.ReaderReady, "application-autoscaling-1"), new(549, MomentKind.ReaderReady, "application-autoscaling-2"),
                new(561, MomentKind.ReaderReady, "application-autoscaling-3"), new(607, MomentKind.ReaderReady, "application-autoscaling-5"), new(980, MomentKind.BackAtRest, ""),
                new(1180, MomentKind.Told, "Finished"), new(1500, MomentKind.World, "ReaderLost"),
            ],
            Decisions = FlashSaleDecisions.All,
            Overload = new OverloadSplit(11, 9, 52, 0, 0),
            Cost = new CostSplit(2.62, 1.01, 0.04),
            CostUsd = 3.67,
        };
    }

    private static RunOutcome Guidance()
    {
        var timeline = FlashSaleTimeline.Of(
            share: t => t switch
            {
                < 92 => 0,
                < 123 => 0.28,
                < 154 => 0.44,
                < 185 => 0.54,
                < 216 => 0.61,
                < 1500 => 0.67,
                < 1570 => 0.61,
                < 1640 => 0.54,
                < 1710 => 0.44,
                < 1780 => 0.28,
                _ => 0,
            },
            readers: t => t switch { < 780 => 2, < 1500 => 3, < 2900 => 4, _ => 2 });
        return Run("guidance", timeline) with
        {
            DetectSeconds = 30,
            ReliefSeconds = 412,
            WeightWrites = 10,
            Reversals = 1,
            Responses = 10,
            ApiCalls = new Dictionary<string, int> { ["RDS:DescribeDBInstances"] = 21600, ["CloudWatch:PutMetricData"] = 10800, ["Route53:ChangeResourceRecordSets"] = 10 },
            Overload = new OverloadSplit(30, 9, 60, 4, 152),
            Cost = new CostSplit(1.61, 1.44, 0.31),
            CostUsd = 3.36,
        };
    }

    private static RunOutcome Native()
    {
        var timeline = FlashSaleTimeline.Of(share: _ => 0, readers: t => t switch { < 690 => 2, < 900 => 4, < 1100 => 6, < 2900 => 8, _ => 5 });
        return Run("native", timeline) with
        {
            ApiCalls = new Dictionary<string, int>(),
            Overload = new OverloadSplit(0, 0, 0, 0, 804),
            Cost = new CostSplit(2.57, 0, 0),
            CostUsd = 2.57,
        };
    }

    private static RunOutcome Run(string controller, IReadOnlyList<TimelineRow> timeline) => new()
    {
        Controller = controller,
        Requests = (long)timeline.Sum(row => row.Rps),
        FailedRequests = (long)timeline.Where(row => row.ProvisionedCpu >= 99.5).Sum(row => row.Rps * (1 - row.AchievedShare) * 0.6),
        OverloadSeconds = timeline.Count(row => row.ProvisionedCpu >= 95),
        ReliefSeconds = null,
        DetectSeconds = null,
        P50Ms = 8.6,
        P99Ms = timeline.Select(row => row.P99Ms).Order().ElementAt(timeline.Count * 99 / 100),
        AcuHours = timeline.Sum(row => row.Acu) / 3600,
        ReaderHours = timeline.Sum(row => row.ProvisionedReaders) / 3600.0,
        CostUsd = 0,
        WeightWrites = 0,
        Reversals = 0,
        Responses = 0,
        ApiCalls = new Dictionary<string, int>(),
        Timeline = timeline,
    };
}
