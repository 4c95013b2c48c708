using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;
using Verdict = Autoscaler.Cli.Words.Verdict;

namespace Autoscaler.Cli.Tests.Words;

public class VerdictTests
{
    private static readonly RunOutcome Ours = Calm("autoscaler") with
    {
        OverloadSeconds = 78,
        Responses = 1,
        WeightWrites = 5,
        Reversals = 1,
        ReliefSeconds = 90,
        CostUsd = 3.5,
        Moments = [new(60, MomentKind.Spike, "")],
    };

    private static readonly RunOutcome Sample = Calm("guidance") with { OverloadSeconds = 412, WeightWrites = 9, Reversals = 1, CostUsd = 3.9 };

    private static readonly RunOutcome Native = Calm("native") with { OverloadSeconds = 912, CostUsd = 2.4 };

    [Fact]
    public void Compares_overload_and_cost_and_counts_reversals() => Assert.Equal(
        "autoscaler: 78 s of overload where the AWS sample has 412 s and native scaling 912 s; 1 reversal; $0.40 less than the AWS sample and $1.10 more than native scaling.",
        Verdict.Of(Outcome(Sample, Native, Ours)));

    [Fact]
    public void Says_where_the_autoscaler_is_worse() => Assert.Equal(
        "autoscaler: 950 s of overload, more than native scaling (912 s), less than no scaling (1,000 s); 4 % of the requests failed, more than with native scaling (0 %) and no scaling (1 %); "
        + "no relief before the end; 4 reversals; $1.10 more than native scaling and as dear as no scaling.",
        Verdict.Of(Outcome(
            Ours with { OverloadSeconds = 950, FailedRequests = 4000, Reversals = 4, ReliefSeconds = null },
            Native,
            Calm("none") with { OverloadSeconds = 1000, CostUsd = 3.5, FailedRequests = 1000 })));

    [Fact]
    public void Names_together_who_costs_the_same() => Assert.EndsWith(
        "; $1.10 more than native scaling and no scaling and as dear as a peak bought ahead.",
        Verdict.Of(Outcome(Ours, Native, Native with { Controller = "none" }, Native with { Controller = "prescaled", CostUsd = 3.5 })),
        StringComparison.Ordinal);

    [Fact]
    public void Counts_reversals_only_against_those_who_could_have_made_some() =>
        Assert.Contains("; 3 reversals, more than the AWS sample (1); ", Verdict.Of(Outcome(Ours with { Reversals = 3 }, Sample, Native)), StringComparison.Ordinal);

    [Fact]
    public void Says_that_nothing_woke_it_because_there_was_no_spike() => Assert.Equal(
        "autoscaler: never woken, as demand never reached the threshold; no overload, as much as native scaling; as dear as native scaling.",
        Verdict.Of(Outcome(Calm("autoscaler"), Calm("native"))));

    [Fact]
    public void Says_that_nothing_woke_it_although_there_was_one() => Assert.StartsWith(
        "autoscaler: never woken, although demand reached the threshold; 78 s of overload where",
        Verdict.Of(Outcome(Ours with { Responses = 0 }, Native)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("PoolsPinned")]
    [InlineData("poolsPinned")]
    public void Says_that_connections_stay_where_they_are(string detail) =>
        Assert.Contains("connections stay where they are", Verdict.Of(Outcome(Ours with { Moments = [new(300, MomentKind.Told, detail)] })), StringComparison.Ordinal);

    [Fact]
    public void Says_so_too_if_only_a_decision_tells() => Assert.Contains(
        "connections stay where they are",
        Verdict.Of(Outcome(Ours with { Decisions = [new(300, "r", 1, FlashSaleDecisions.Hold(Reason.InBand) with { Announcement = Announcement.PoolsPinned })] })),
        StringComparison.Ordinal);

    [Fact]
    public void Says_that_traffic_has_not_come_home() => Assert.EndsWith(
        "; the share is still 45 % at the end.",
        Verdict.Of(Outcome(Ours with { Timeline = [Row(0, 0), Row(1, 0.45)] })),
        StringComparison.Ordinal);

    [Fact]
    public void Speaks_of_the_first_where_the_autoscaler_did_not_run() => Assert.Equal(
        "AWS sample: 412 s of overload where native scaling has 912 s; 1 reversal; $1.50 more than native scaling.",
        Verdict.Of(Outcome(Sample, Native)));

    [Fact]
    public void Says_that_nothing_was_run() => Assert.Equal("Nothing was run.", Verdict.Of(Outcome()));

    public static RunOutcome Calm(string controller) => new()
    {
        Controller = controller,
        Requests = 100_000,
        FailedRequests = 0,
        OverloadSeconds = 0,
        ReliefSeconds = null,
        DetectSeconds = null,
        P50Ms = 8,
        P99Ms = 20,
        AcuHours = 0,
        ReaderHours = 2,
        CostUsd = 2.4,
        WeightWrites = 0,
        Reversals = 0,
        Responses = 0,
        ApiCalls = new Dictionary<string, int>(),
        Timeline = [],
    };

    private static TimelineRow Row(int t, double share) => new(t, 100, 1, 20, 0, share, share, 2, 2, 12);

    private static Outcome Outcome(params RunOutcome[] runs) => new("flash-sale", 1, runs);
}
