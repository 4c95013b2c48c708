using Amazon.Route53.Model;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53LimitTests
{
    private readonly ReadersZone zone = new();

    [Fact]
    public async Task Accepts_every_limit_itself()
    {
        var set = Set(new string('x', 128), 255);
        set.TTL = int.MaxValue;

        var batch = Batch(Delete(Set("provisioned", 255)), Delete(Set("serverless", 0)), Create(set));
        batch.ChangeBatch.Comment = new string('c', 256);
        await zone.Client.ChangeResourceRecordSetsAsync(batch);

        Assert.Single(zone.Fake.Changes);
    }

    [Fact]
    public async Task Refuses_a_comment_of_257_characters()
    {
        var batch = Batch(Upsert(Set("serverless", 100)));
        batch.ChangeBatch.Comment = new string('c', 257);

        await Assert.ThrowsAsync<InvalidInputException>(() => zone.Client.ChangeResourceRecordSetsAsync(batch));
    }

    [Fact]
    public async Task Refuses_an_empty_batch() => await Assert.ThrowsAsync<InvalidInputException>(() => zone.Change([]));

    [Fact]
    public async Task Refuses_the_101st_weighted_set_of_a_name_and_type()
    {
        await zone.Change([.. Enumerable.Range(3, 98).Select(i => Create(Set($"set-{i}", 1)))]);

        Assert.Contains("100 weighted sets", await zone.Conflict(Create(Set("set-101", 1))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_the_values_of_a_batch_and_an_upsert_twice()
    {
        ResourceRecordSet Of(int values) => Simple("many.shop.internal", "A", Enumerable.Range(0, values).Select(i => $"192.0.{i / 250}.{i % 250}"));

        await zone.Change(Upsert(Of(500)));

        Assert.Equal("[Number of records limit of 1000 exceeded.]", await zone.Conflict(Upsert(Of(501))));
    }

    [Fact]
    public async Task Counts_the_characters_of_a_batch_and_an_upsert_twice()
    {
        ResourceRecordSet Of(int characters) =>
            Simple("long.shop.internal", "TXT", [.. Enumerable.Repeat(new string('x', 4000), 3), new string('x', characters)]);

        await zone.Change(Upsert(Of(4000)));

        Assert.Equal("[RDATA character limit of 32000 exceeded.]", await zone.Conflict(Upsert(Of(3999)), Create(Simple("a.shop.internal", "TXT", "xyz"))));
    }
}
