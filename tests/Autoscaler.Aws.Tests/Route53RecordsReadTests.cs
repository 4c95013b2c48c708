using System.Xml.Linq;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using AwsFakes;
using AwsFakes.Route53;

namespace Autoscaler.Aws.Tests;

public class Route53RecordsReadTests
{
    private readonly ShopZone zone = new();

    [Fact]
    public async Task Reads_both_records_with_every_value()
    {
        zone.Fake.Put(Shop.Zone, WithHealthCheck("serverless"));

        var records = await zone.Read();

        Assert.Equal(
            new ObservedRecords(
                new WeightedRecord("ro.shop.internal.", "provisioned", 255, 1, "provisioned.cluster-custom-c1.eu-west-1.rds.amazonaws.com", null),
                new WeightedRecord("ro.shop.internal.", "serverless", 7, 1, "serverless.example.com", "abcdef11-2222-3333-4444-555555fedcba"),
                0),
            records);
        Assert.True(records.AreUsable);
    }

    [Fact]
    public async Task Needs_one_small_page_of_a_zone_with_a_thousand_records()
    {
        zone.Fake.Put(Shop.Zone, Enumerable.Range(0, 1000).Select(number => RecordSet.Simple($"host-{number}.shop.internal", "A", 60, "10.0.0.1")));
        zone.Fake.Put(Shop.Zone, Enumerable.Range(0, 40).Select(number => RecordSet.Simple($"zz-{number}.shop.internal", "A", 60, "10.0.0.1")));

        Assert.True((await zone.Read()).AreUsable);

        var query = Assert.Single(zone.Fake.Traffic.Requests).Address.Query;
        Assert.Contains("name=ro.shop.internal", query, StringComparison.Ordinal);
        Assert.Contains("maxitems=20", query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(60)]
    public async Task Counts_strangers_to_the_end_of_the_group(int strangers)
    {
        zone.Fake.Put(Shop.Zone, Enumerable.Range(0, strangers).Select(number => ShopZone.Seed($"other-{number:000}", 1)));
        zone.Fake.Put(Shop.Zone, RecordSet.Simple("ro2.shop.internal", "A", 60, "10.0.0.1"), RecordSet.Simple("rn.shop.internal", "A", 60, "10.0.0.1"));

        var records = await zone.Read();

        Assert.Equal(strangers, records.Strangers);
        Assert.NotNull(records.Serverless);
        Assert.False(records.AreUsable);
    }

    [Theory]
    [InlineData("provisioned")]
    [InlineData("serverless")]
    public async Task Knows_that_a_record_is_not_there(string missing)
    {
        zone.Fake.Remove(Shop.Zone, ShopZone.Name, "CNAME", missing);
        var records = await zone.Read();
        Assert.Equal((missing != "provisioned", missing != "serverless", 0), (records.Provisioned is not null, records.Serverless is not null, records.Strangers));
    }

    [Fact]
    public async Task Knows_an_empty_group() => Assert.Equal(
        new ObservedRecords(null, null, 0), await zone.Records.Read(Shop.Record with { Name = "nothing.shop.internal" }, CancellationToken.None));

    public static TheoryData<string> Impostors => new()
    {
        "<Type>CNAME</Type><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord></ResourceRecords>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Region>eu-west-1</Region><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord></ResourceRecords>",
        "<Type>A</Type><SetIdentifier>serverless</SetIdentifier><Weight>1</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>10.0.0.1</Value></ResourceRecord></ResourceRecords>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>1</Weight><AliasTarget><HostedZoneId>Z1</HostedZoneId><DNSName>a.example.com.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>1</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord><ResourceRecord><Value>b</Value></ResourceRecord></ResourceRecords>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>1</Weight><TTL>1</TTL><ResourceRecords/>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>256</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord></ResourceRecords>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>1</Weight><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord></ResourceRecords>",
        "<Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>1</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord></ResourceRecords><TrafficPolicyInstanceId>t</TrafficPolicyInstanceId>",
        "<Type>CNAME</Type><SetIdentifier>Serverless</SetIdentifier><Weight>1</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>a</Value></ResourceRecord></ResourceRecords>",
    };

    [Theory]
    [MemberData(nameof(Impostors))]
    public async Task Takes_a_record_for_a_stranger_that_its_weight_alone_cannot_replace(string members)
    {
        var records = await Read(List($"<ResourceRecordSet><Name>ro.shop.internal.</Name>{members}</ResourceRecordSet>"));
        Assert.Equal(new ObservedRecords(null, null, 1), records);
    }

    [Fact]
    public async Task Knows_its_name_in_any_case_and_with_or_without_the_final_dot() => Assert.Equal(
        2, (await Read(List("<ResourceRecordSet><Name>RO.shop.internal</Name></ResourceRecordSet><ResourceRecordSet><Name>ro.shop.internal.</Name></ResourceRecordSet>"))).Strangers);

    [Theory]
    [InlineData("<IsTruncated>true</IsTruncated>")]
    [InlineData("<IsTruncated>true</IsTruncated><NextRecordName>ro.shop.internal.</NextRecordName><NextRecordType>CNAME</NextRecordType>")]
    public async Task Claims_nothing_where_the_list_does_not_end(string end) => await Assert.ThrowsAsync<PortFailure.Retryable>(() => Read(List("", end)));

    [Fact]
    public async Task Says_that_it_may_be_asked_again_when_throttled_or_cut_off()
    {
        zone.Fake.Traffic.Inject(Fault.Throttling);
        await Assert.ThrowsAsync<PortFailure.Retryable>(zone.Read);
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Read(StubReply.Ok("<ListResourceRecordSetsResponse><ResourceRecordSets>")));
    }

    [Fact]
    public async Task Is_denied_a_zone_that_it_may_not_see()
    {
        zone.Fake.Traffic.Inject(Fault.AccessDenied);
        await Assert.ThrowsAsync<PortFailure.Denied>(zone.Read);
        await Assert.ThrowsAsync<PortFailure.Denied>(() => zone.Records.Read(Shop.Record with { HostedZoneId = "Z2" }, CancellationToken.None));
    }

    [Fact]
    public async Task Sees_what_a_stale_list_says()
    {
        await zone.Replace(await zone.Read(), 100);
        zone.Fake.StaleLists = 1;
        Assert.Equal(0, (await zone.Read()).Serverless!.Weight);
        Assert.Equal(100, (await zone.Read()).Serverless!.Weight);
    }

    private static Task<ObservedRecords> Read(StubReply reply)
    {
        var client = Stub.Route53(new StubTransport(reply));
        return new Route53Records(_ => client, _ => client).Read(Shop.Record, CancellationToken.None);
    }

    private static StubReply List(string sets, string end = "<IsTruncated>false</IsTruncated>") => StubReply.Ok(
        $"""<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets>{sets}</ResourceRecordSets>{end}<MaxItems>20</MaxItems></ListResourceRecordSetsResponse>""");

    private static RecordSet WithHealthCheck(string identifier) => RecordSet.Of(
        new XElement("Name", ShopZone.Name), new XElement("Type", "CNAME"), new XElement("SetIdentifier", identifier), new XElement("Weight", 7), new XElement("TTL", 1),
        new XElement("ResourceRecords", new XElement("ResourceRecord", new XElement("Value", $"{identifier}.example.com"))),
        new XElement("HealthCheckId", "abcdef11-2222-3333-4444-555555fedcba"));
}
