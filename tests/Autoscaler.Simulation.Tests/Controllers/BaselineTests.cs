namespace Autoscaler.Simulation.Tests.Controllers;

public class BaselineTests
{
    [Fact]
    public void Native_scaling_is_overloaded_for_ten_to_twenty_minutes_of_the_flash_sale() => Assert.InRange(Runs.Flash("native").OverloadSeconds, 600, 1200);

    [Fact]
    public void Native_scaling_needs_minutes_until_its_first_reader_and_writes_no_weights()
    {
        var run = Runs.Flash("native");
        Assert.InRange(run.Timeline.First(row => row.ProvisionedReaders > 2).T, 60 + 180 + 300, 60 + 300 + 600);
        Assert.Equal(0, run.WeightWrites);
        Assert.Equal(0, run.AcuHours);
    }

    [Fact]
    public void With_nobody_the_spike_lasts_as_long_as_it_lasts()
    {
        var run = Runs.Flash("none");
        Assert.True(run.OverloadSeconds > 2000);
        Assert.Equal(2, run.ReaderHours, 3);
    }

    [Fact]
    public void The_peak_bought_in_advance_is_hardly_ever_overloaded_and_costs_twelve_readers()
    {
        var run = Runs.Flash("prescaled");
        Assert.InRange(run.OverloadSeconds, 0, 60);
        Assert.Equal(12, run.ReaderHours, 3);
    }

    [Fact]
    public void Serverless_only_waits_for_its_capacity_to_grow()
    {
        var run = Runs.Flash("serverless-only");
        Assert.InRange(run.OverloadSeconds, 20, 200);
        Assert.Equal(0, run.ReaderHours);
        Assert.Equal(1, run.Timeline[0].AchievedShare);
    }
}
