using System.Globalization;
using Amazon.Route53;
using Amazon.Route53.Model;
using AwsFakes.Route53;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53ListTests
{
    private readonly ReadersZone zone = new();

    [Fact]
    public async Task Sorts_by_the_labels_from_the_right_with_the_final_dot()
    {
        zone.Fake.Put(Id, [.. new[] { "z.a", "a.z", "www", "www-a", "a.www", "WWW2" }.Select(n => RecordSet.Simple($"{n}.shop.internal", "TXT", 60, "x"))]);

        var names = (await zone.List()).ResourceRecordSets.Where(r => r.Type == RRType.TXT).Select(r => r.Name);

        string[] sorted = ["z.a", "www-a", "www", "a.www", "www2", "a.z"];
        Assert.Equal(sorted.Select(n => $"{n}.shop.internal."), names);
    }

    [Fact]
    public async Task Sorts_the_sets_of_a_name_by_type_and_those_of_a_type_by_identifier()
    {
        var sets = (await zone.List()).ResourceRecordSets.Select(r => $"{r.Name} {r.Type} {r.SetIdentifier}".TrimEnd());

        Assert.Equal(["shop.internal. NS", "shop.internal. SOA", "ro.shop.internal. CNAME provisioned", "ro.shop.internal. CNAME serverless"], sets);
    }

    [Fact]
    public async Task Lists_a_zone_of_1000_sets_completely_and_no_set_twice()
    {
        Fill(996);

        var listed = await All(null);

        Assert.Equal(zone.Fake.Records(Id).Select(r => (r.Name, r.Type, r.SetIdentifier)), listed.Select(r => (r.Name, r.Type.Value, (string?)r.SetIdentifier)));
        Assert.Equal((1000, 4), (listed.Count, zone.Fake.Traffic.Count("ListResourceRecordSets")));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public async Task Pages_through_a_group_that_is_larger_than_a_page(string maxItems)
    {
        zone.Fake.Put(Id, [.. Enumerable.Range(0, 40).Select(i => Seed($"set-{i}", 1))]);

        var listed = await All(maxItems);

        Assert.Equal(zone.Fake.Records(Id).Select(r => r.SetIdentifier), listed.Select(r => (string?)r.SetIdentifier));
    }

    [Fact]
    public async Task Finds_a_record_beyond_the_first_page_by_starting_at_its_name()
    {
        Fill(600);

        var page = await zone.List("RO.shop.internal", maxItems: "2");

        Assert.Equal(["provisioned", "serverless"], page.ResourceRecordSets.Select(r => r.SetIdentifier));
        Assert.DoesNotContain((await zone.List()).ResourceRecordSets, r => r.Name == Name);
    }

    [Fact]
    public async Task Starts_at_an_identifier() =>
        Assert.Equal("serverless", Assert.Single((await zone.List(Name, RRType.CNAME, "q")).ResourceRecordSets).SetIdentifier);

    [Fact]
    public async Task Starts_at_the_next_name_if_there_is_no_such_name() =>
        Assert.Equal("ro.shop.internal.", (await zone.List("rn.shop.internal")).ResourceRecordSets[0].Name);

    [Fact]
    public async Task Ignores_the_type_for_later_names() =>
        Assert.Equal(RRType.CNAME, (await zone.List("rn.shop.internal", RRType.TXT)).ResourceRecordSets[0].Type);

    [Fact]
    public async Task Never_gives_more_than_300_sets()
    {
        Fill(400);

        var page = await zone.List(maxItems: "1000");

        Assert.Equal((300, "300", true), (page.ResourceRecordSets.Count, page.MaxItems, page.IsTruncated));
    }

    [Theory]
    [InlineData(null, "CNAME", null, null)]
    [InlineData(Name, null, "serverless", null)]
    [InlineData(Name, "CNAM", null, null)]
    [InlineData(null, null, null, "0")]
    [InlineData(null, null, null, "-1")]
    [InlineData(null, null, null, "many")]
    public async Task Refuses_a_start_or_a_size_that_makes_no_sense(string? name, string? type, string? identifier, string? maxItems) =>
        await Assert.ThrowsAsync<InvalidInputException>(() => zone.List(name, type, identifier, maxItems));

    private void Fill(int count) => zone.Fake.Put(Id, Enumerable.Range(0, count).Select(i =>
        RecordSet.Simple(string.Create(CultureInfo.InvariantCulture, $"host-{i}.shop.internal"), "A", 60, "192.0.2.1")));

    private async Task<List<ResourceRecordSet>> All(string? maxItems)
    {
        var all = new List<ResourceRecordSet>();
        var page = await zone.List(maxItems: maxItems);
        all.AddRange(page.ResourceRecordSets);
        while (page.IsTruncated == true)
        {
            page = await zone.List(page.NextRecordName, page.NextRecordType, page.NextRecordIdentifier, maxItems);
            all.AddRange(page.ResourceRecordSets);
        }

        return all;
    }
}
