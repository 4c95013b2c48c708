using Autoscaler.Cli.Terminal;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests.Terminal;

public class TimeAxisTests
{
    private static readonly TimeAxis Hour = new(0, 3600, 60);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(59, 0)]
    [InlineData(60, 1)]
    [InlineData(3599, 59)]
    [InlineData(-40, 0)]
    [InlineData(9999, 59)]
    public void A_second_has_the_column_that_shows_it(int second, int column) => Assert.Equal(column, Hour.Column(second));

    [Fact]
    public void Labels_begin_under_their_ticks() => Assert.Equal("0:00      10:00     20:00     30:00     40:00     50:00     ", Hour.Labels());

    [Fact]
    public void A_label_that_would_leave_the_picture_is_left_out() => Assert.Equal("   ", new TimeAxis(0, 3, 3).Labels());

    [Fact]
    public void Moments_of_one_column_stand_below_each_other()
    {
        var lines = MomentMarks.Lines([new(0, MomentKind.Spike, ""), new(5, MomentKind.Told, ""), new(60, MomentKind.Told, "")], Hour);
        Assert.Equal(["13", "2"], lines.Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Every_moment_has_a_sign_of_its_own_as_long_as_there_are_some()
    {
        var signs = Enumerable.Range(0, 35).Select(MomentMarks.Sign).ToList();
        Assert.Equal(35, signs.Distinct().Count());
        Assert.Equal('+', MomentMarks.Sign(35));
    }
}
