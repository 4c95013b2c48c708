using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Tests.Physics;

public class LatenciesTests
{
    [Fact]
    public void Percentiles_are_right_to_three_percent()
    {
        var latencies = new Latencies();
        for (var i = 1; i <= 1000; i++)
        {
            latencies.Add(i / 1000.0, 1);
        }

        Assert.InRange(latencies.Percentile(0.5), 480, 520);
        Assert.InRange(latencies.Percentile(0.99), 960, 1020);
    }

    [Fact]
    public void Nothing_has_no_percentile() => Assert.Equal(0, new Latencies().Percentile(0.99));

    [Fact]
    public void What_takes_for_ever_or_no_time_is_counted_too()
    {
        var latencies = new Latencies();
        latencies.Add(0, 1);
        latencies.Add(1e9, 1);
        Assert.Equal(2, latencies.Total);
        Assert.True(latencies.Percentile(1) > 100_000);
    }
}
