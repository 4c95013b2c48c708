using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests.Words;

public class ComparisonTests
{
    private static readonly RunOutcome Calm = VerdictTests.Calm("autoscaler");

    [Fact]
    public void The_autoscaler_comes_first() =>
        Assert.Equal(["autoscaler", "guidance", "native"], Comparison.Order(FlashSale.Outcome).Select(run => run.Controller));

    [Fact]
    public void The_least_is_the_best_and_never_is_the_worst() =>
        Assert.Equal([new("96 s", true), new("412 s", false), new("-", false)], Cells("relief after", Calm with { ReliefSeconds = 96 }, Calm with { ReliefSeconds = 412 }, Calm));

    [Fact]
    public void Those_that_are_equally_good_are_all_the_best() =>
        Assert.Equal([new("5 s", true), new("9 s", false), new("5 s", true)], Cells("overload", Over(5), Over(9), Over(5)));

    [Fact]
    public void Where_all_are_equal_none_is_the_best() => Assert.Equal([new("5 s", false), new("5 s", false)], Cells("overload", Over(5), Over(5)));

    [Fact]
    public void What_looks_equal_is_equal() =>
        Assert.Equal([new("80 ms", false), new("80 ms", false)], Cells("p99", Calm with { P99Ms = 80.1 }, Calm with { P99Ms = 80.2 }));

    [Fact]
    public void Who_writes_no_weights_cannot_win_by_turning_none_round() =>
        Assert.Equal([new("1", false), new("-", false)], Cells("reversals", Calm with { WeightWrites = 5, Reversals = 1 }, Calm));

    [Fact]
    public void Weight_writes_are_counted_and_not_judged() =>
        Assert.Equal([new("5", false), new("0", false)], Cells("weight writes", Calm with { WeightWrites = 5 }, Calm));

    [Fact]
    public void Calls_are_per_hour_of_the_run() => Assert.Equal(
        "1,800",
        Cells("API calls an hour", Calm with { ApiCalls = new Dictionary<string, int> { ["RDS:A"] = 1, ["RDS:B"] = 2 }, Timeline = new TimelineRow[6] })[0].Text);

    [Fact]
    public void Nothing_is_divided_by_nothing()
    {
        Assert.Equal("-", Cells("requests failed, part", Calm with { Requests = 0 })[0].Text);
        Assert.Equal("-", Cells("API calls an hour", Calm)[0].Text);
    }

    private static RunOutcome Over(int seconds) => Calm with { OverloadSeconds = seconds };

    private static IReadOnlyList<ComparisonCell> Cells(string what, params RunOutcome[] runs) => Comparison.Of(runs).Single(row => row.What == what).Cells;
}
