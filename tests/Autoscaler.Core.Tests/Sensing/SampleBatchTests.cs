using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

public class SampleBatchTests
{
    private static readonly Sample Calm = new("shop-reader-1", null, Fixtures.Noon, 12.5, null, null);

    [Fact]
    public void Drops_and_counts_what_is_too_old_or_from_the_future_and_keeps_the_rest_in_order()
    {
        var batch = new SampleBatch();
        var ages = new[] { 0, 901, -60, 5000, -61, 900 };
        foreach (var age in ages)
        {
            batch.Add(Calm with { At = Fixtures.Noon.AddSeconds(-age) });
        }

        batch.DropUntimely(Fixtures.Noon);

        Assert.Equal([0.0, -60, 900], batch.Samples.Select(sample => (Fixtures.Noon - sample.At).TotalSeconds));
        Assert.Equal((2, 1), (batch.Count(Refusal.TooOld), batch.Count(Refusal.FromTheFuture)));
    }

    [Fact]
    public void Forgets_everything_when_cleared()
    {
        var batch = new SampleBatch();
        batch.Add(Calm);
        batch.Refuse(Refusal.NotGzip);

        batch.Clear();

        Assert.Empty(batch.Samples);
        Assert.All(Enum.GetValues<Refusal>(), why => Assert.Equal(0, batch.Count(why)));
    }

    [Fact]
    public void Has_an_end()
    {
        var batch = new SampleBatch();
        for (var i = 0; i < SampleBatch.MostSamples + 3; i++)
        {
            batch.Add(Calm);
        }

        Assert.Equal((SampleBatch.MostSamples, 3), (batch.Samples.Count, batch.Count(Refusal.TooMany)));
    }
}
