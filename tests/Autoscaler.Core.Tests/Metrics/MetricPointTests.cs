using Autoscaler.Core.Metrics;

namespace Autoscaler.Core.Tests.Metrics;

public class MetricPointTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Refuses_what_would_cost_a_whole_call(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MetricPoint(MetricName.ReaderCpu, Noon, value));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Counts_at_least_once(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MetricPoint(MetricName.ReaderCpu, Noon, 1) { Count = count });
}
