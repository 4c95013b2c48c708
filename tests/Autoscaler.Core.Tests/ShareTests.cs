namespace Autoscaler.Core.Tests;

public class ShareTests
{
    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_what_is_not_a_part_of_the_whole(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(value));

    [Fact]
    public void Orders_by_value()
    {
        Assert.True(new Share(0.2) < new Share(0.3));
        Assert.True(Share.All >= Share.None);
        Assert.Equal([new Share(0.1), new Share(0.9)], new[] { new Share(0.9), new Share(0.1) }.Order());
    }
}
