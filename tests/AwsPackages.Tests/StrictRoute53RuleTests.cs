using Amazon.Route53;
using Amazon.Route53.Model;
using AwsFakes.Route53;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53RuleTests
{
    private static readonly Dictionary<string, Action<ResourceRecordSet>> BadSets = new()
    {
        ["weight above 255"] = set => set.Weight = 256,
        ["weight below 0"] = set => set.Weight = -1,
        ["TTL below 0"] = set => set.TTL = -1,
        ["TTL above 2^31-1"] = set => set.TTL = 1L << 31,
        ["no TTL"] = set => set.TTL = null,
        ["no values"] = set => set.ResourceRecords = null,
        ["an empty list of values"] = set => set.ResourceRecords = [],
        ["values and alias"] = set => set.AliasTarget = new AliasTarget("Z2", "x.example.com") { EvaluateTargetHealth = false },
        ["weight without identifier"] = set => set.SetIdentifier = null,
        ["identifier without weight"] = set => set.Weight = null,
        ["an empty identifier"] = set => set.SetIdentifier = "",
        ["identifier of 129 characters"] = set => set.SetIdentifier = new string('x', 129),
        ["two routing policies"] = set => set.Region = ResourceRecordSetRegion.EuWest1,
        ["a type that does not exist"] = set => set.Type = "CNAM",
        ["a value of 4001 characters"] = set => set.ResourceRecords = [new ResourceRecord(new string('x', 4001))],
    };

    private readonly ReadersZone zone = new();

    public static TheoryData<string> Problems => [.. BadSets.Keys];

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task Refuses_a_set_that_breaks_the_schema(string problem)
    {
        var set = Set("serverless", 100);
        BadSets[problem](set);

        await Assert.ThrowsAsync<InvalidInputException>(() => zone.Change(Upsert(set)));
        Assert.Equal(0, zone.Serverless);
    }

    [Fact]
    public async Task Refuses_members_in_another_order_than_the_documented_one()
    {
        using var client = new HttpClient(zone.Fake, disposeHandler: false);
        using var body = new StringContent("""
            <ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes><Change>
              <Action>CREATE</Action>
              <ResourceRecordSet>
                <Name>x.shop.internal.</Name><Type>A</Type>
                <ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord></ResourceRecords><TTL>1</TTL>
              </ResourceRecordSet>
            </Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>
            """);

        using var reply = await client.PostAsync(new Uri("https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset/"), body);

        Assert.Contains("element 'TTL' is unknown or out of place", await reply.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_simple_set_beside_weighted_ones() =>
        Assert.Equal("[RRSet with DNS name ro.shop.internal., type CNAME cannot be created as other RRSets exist with the same name and type.]",
            await zone.Conflict(Create(Simple(Name, "CNAME", "x.example.com"))));

    [Fact]
    public async Task Refuses_a_weighted_set_beside_a_simple_one()
    {
        zone.Fake.Put(Id, RecordSet.Simple("one.shop.internal", "CNAME", 1, "x.example.com"));
        var set = Set("serverless", 0);
        set.Name = "one.shop.internal";

        Assert.Equal("[RRSet with DNS name one.shop.internal., type CNAME, SetIdentifier serverless cannot be created as a non-weighted set exists with the same name and type.]",
            await zone.Conflict(Create(set)));
    }

    [Fact]
    public async Task Turns_a_simple_set_into_a_weighted_one_in_one_batch()
    {
        zone.Fake.Put(Id, RecordSet.Simple("one.shop.internal", "CNAME", 60, "x.example.com"));
        var set = Set("serverless", 0);
        set.Name = "one.shop.internal";

        await zone.Change(Delete(Simple("one.shop.internal", "CNAME", "x.example.com")), Create(set));

        Assert.NotNull(zone.Fake.Find(Id, "one.shop.internal", "CNAME", "serverless"));
    }

    [Fact]
    public async Task Refuses_another_TTL_than_the_rest_of_a_weighted_group()
    {
        var set = Set("serverless", 0);
        set.TTL = 5;

        Assert.Equal("[RRSet with DNS name ro.shop.internal., type CNAME, SetIdentifier serverless cannot be created as weighted sets must contain the same TTL.]",
            await zone.Conflict(Upsert(set)));
    }

    [Fact]
    public async Task Changes_the_TTL_of_a_whole_weighted_group_in_one_batch()
    {
        var (provisioned, serverless) = (Set("provisioned", 255), Set("serverless", 0));
        (provisioned.TTL, serverless.TTL) = (5, 5);

        await zone.Change(Upsert(provisioned), Upsert(serverless));

        Assert.All(zone.Fake.Records(Id).Where(r => r.Type == "CNAME"), r => Assert.Equal(5, r.Ttl));
    }

    [Fact]
    public async Task Refuses_two_values_in_a_weighted_set()
    {
        var set = Set("serverless", 0);
        set.ResourceRecords.Add(new ResourceRecord("second.example.com"));

        Assert.Contains("only one value", await zone.Conflict(Upsert(set)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ro.shop.example.", "CNAME", "is not permitted in zone shop.internal.")]
    [InlineData("myshop.internal.", "CNAME", "is not permitted in zone shop.internal.")]
    [InlineData("shop.internal.", "CNAME", "is not permitted at apex in zone shop.internal.")]
    [InlineData(Name, "TXT", "conflicts with other records with the same DNS name in zone shop.internal.")]
    public async Task Refuses_a_name_that_cannot_hold_the_set(string name, string type, string message) =>
        Assert.Contains(message, await zone.Conflict(Create(Simple(name, type, "x.example.com"))), StringComparison.Ordinal);

    [Fact]
    public async Task Refuses_to_delete_what_makes_the_zone_a_zone()
    {
        var soa = (await zone.List("shop.internal.", RRType.SOA, maxItems: "1")).ResourceRecordSets[0];

        Assert.Contains("must contain the SOA record", await zone.Conflict(Delete(soa)), StringComparison.Ordinal);
    }
}
