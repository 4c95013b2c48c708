namespace Autoscaler.Lambda.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData(10_000, 9_750)]
    [InlineData(100, 1)]
    [InlineData(-5_000, 1)]
    [InlineData(2_000_000_000_000, 900_000)]
    public void Leaves_time_for_last_words_and_believes_no_absurd_one(long remaining, int left) =>
        Assert.Equal(TimeSpan.FromMilliseconds(left), Deadline.Of(TimeSpan.FromMilliseconds(remaining)));
}
