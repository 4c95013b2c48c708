using Autoscaler.Core.Sensing;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Sensing;

public class ReaderSecondsTests
{
    private const long Noon = 1_795_176_000;

    [Fact]
    public void Count_a_second_once()
    {
        var seconds = new ReaderSeconds();
        Assert.True(seconds.Add(Noon, isHot: true));
        Assert.False(seconds.Add(Noon, isHot: true));
    }

    [Fact]
    public void Know_the_run_of_hot_seconds_whatever_the_order_of_arrival()
    {
        var seconds = Seconds((Noon + 2, true), (Noon, false), (Noon + 1, true), (Noon + 3, true));
        Assert.Equal(3, seconds.HotRun());
    }

    [Theory]
    [InlineData(true, true, false, 0)]
    [InlineData(true, false, true, 1)]
    [InlineData(false, true, true, 2)]
    [InlineData(true, true, true, 3)]
    public void End_a_run_at_the_newest_second(bool first, bool second, bool third, int run) =>
        Assert.Equal(run, Seconds((Noon, first), (Noon + 1, second), (Noon + 2, third)).HotRun());

    [Fact]
    public void Do_not_bridge_a_second_that_is_missing() =>
        Assert.Equal(1, Seconds((Noon, true), (Noon + 1, true), (Noon + 3, true)).HotRun());

    [Fact]
    public void Are_empty_at_first() => Assert.Equal((null, 0), (new ReaderSeconds().Newest, new ReaderSeconds().HotRun()));

    [Theory]
    [InlineData(ReaderSeconds.Window - 1, true)]
    [InlineData(ReaderSeconds.Window, false)]
    public void Accept_what_is_late_up_to_the_window(int late, bool accepted) =>
        Assert.Equal(accepted, Seconds((Noon, false)).Add(Noon - late, isHot: true));

    [Theory]
    [InlineData(1)]
    [InlineData(ReaderSeconds.Window - 1)]
    [InlineData(ReaderSeconds.Window)]
    [InlineData(10 * ReaderSeconds.Window)]
    public void Forget_what_stood_in_a_slot_before(int gap)
    {
        var seconds = new ReaderSeconds();
        for (var second = Noon - ReaderSeconds.Window; second < Noon; second++)
        {
            seconds.Add(second, isHot: true);
        }

        seconds.Add(Noon + gap, isHot: true);

        Assert.Equal(1, seconds.HotRun());
        Assert.True(seconds.Add(Noon + gap - 1, isHot: true) || gap == 1);
    }

    [Fact]
    public void Agree_with_a_plain_set_on_any_series()
    {
        var series = Gen.Choose(0, 1500).Select(offset => Noon + offset).ListOf().Select(list => list.ToArray()).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261120, 1), Prop.ForAll(series, AgreesWithASet));
    }

    private static bool AgreesWithASet(long[] series)
    {
        var seconds = new ReaderSeconds();
        var plain = new HashSet<long>();
        return series.All(second =>
        {
            var expected = (plain.Count == 0 || second > plain.Max() - ReaderSeconds.Window) && !plain.Contains(second);
            plain.Add(second);
            return seconds.Add(second, isHot: false) == expected;
        });
    }

    private static ReaderSeconds Seconds(params (long Second, bool Hot)[] series)
    {
        var seconds = new ReaderSeconds();
        foreach (var (second, hot) in series)
        {
            seconds.Add(second, hot);
        }

        return seconds;
    }
}
