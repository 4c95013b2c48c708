using Autoscaler.Cli.Charting;

namespace Autoscaler.Cli.Tests.Charting;

public class ChartingTests
{
    [Theory]
    [InlineData(0, 3599, 12, 300)]
    [InlineData(0, 3599, 6, 600)]
    [InlineData(0, 0, 5, 1)]
    [InlineData(7, 19, 5, 5)]
    [InlineData(0, 10_000_000, 4, 86_400)]
    public void Ticks_of_time_are_round_and_not_too_many(int from, int to, int most, int step)
    {
        var ticks = TimeTicks.Of(from, to, most);
        Assert.InRange(ticks.Count, 1, most);
        Assert.All(ticks, tick => Assert.True(tick % step == 0 && tick >= from && tick <= to));
    }

    [Theory]
    [InlineData(28, 5, 10)]
    [InlineData(100, 5, 20)]
    [InlineData(1, 5, 0.2)]
    [InlineData(0.004, 5, 0.001)]
    [InlineData(5, 5, 1)]
    [InlineData(1234, 5, 500)]
    public void Steps_of_values_are_one_two_or_five(double highest, int most, double step) => Assert.Equal(step, RoundSteps.Of(highest, most), 9);

    [Fact]
    public void A_column_shows_its_highest_value() =>
        Assert.Equal([3, 9, double.NaN], Buckets.Highest([1, 3, 9, double.NaN, double.NaN, double.NaN], 3));

    [Fact]
    public void Reduction_keeps_the_peaks_of_each_stretch_in_their_order_and_smoothes_noise() =>
        Assert.Equal([(1, 90), (2, 0), (4, 5)], Buckets.Extremes([50, 90, 0, 4, 5, 6], 2, 3));

    [Fact]
    public void Reduction_leaves_out_what_is_no_number() => Assert.Equal([(1, 2.0)], Buckets.Extremes([double.NaN, 2, double.PositiveInfinity, double.NaN], 2, 0));

    [Fact]
    public void Nothing_is_reduced_to_nothing() => Assert.Empty(Buckets.Extremes([], 0, 1));
}
