using System.Xml.Linq;
using Amazon.Route53;
using AwsFakes.Route53;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53RoundTripTests
{
    /// <summary>The members of each shape of record set, as the service spells them.</summary>
    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["simple"] = $"<TTL>60</TTL>{Values("192.0.2.1", "192.0.2.2")}",
        ["weighted"] = $"<SetIdentifier>a b</SetIdentifier><Weight>0</Weight><TTL>0</TTL>{Values("192.0.2.1")}<HealthCheckId>hc-1</HealthCheckId>",
        ["latency"] = $"<SetIdentifier>x</SetIdentifier><Region>eu-west-1</Region><TTL>60</TTL>{Values("192.0.2.1")}",
        ["region that is newer than the SDK"] = $"<SetIdentifier>x</SetIdentifier><Region>xx-new-9</Region><TTL>60</TTL>{Values("192.0.2.1")}",
        ["continent"] = $"<SetIdentifier>x</SetIdentifier><GeoLocation><ContinentCode>EU</ContinentCode></GeoLocation><TTL>60</TTL>{Values("192.0.2.1")}",
        ["state"] = $"<SetIdentifier>x</SetIdentifier><GeoLocation><CountryCode>US</CountryCode><SubdivisionCode>CA</SubdivisionCode></GeoLocation><TTL>60</TTL>{Values("192.0.2.1")}",
        ["failover"] = $"<SetIdentifier>x</SetIdentifier><Failover>PRIMARY</Failover><TTL>60</TTL>{Values("192.0.2.1")}<HealthCheckId>hc-1</HealthCheckId>",
        ["multivalue"] = $"<SetIdentifier>x</SetIdentifier><MultiValueAnswer>true</MultiValueAnswer><TTL>60</TTL>{Values("192.0.2.1")}",
        ["alias"] = "<AliasTarget><HostedZoneId>Z2</HostedZoneId><DNSName>lb.example.com.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget>",
        ["weighted alias"] = "<SetIdentifier>x</SetIdentifier><Weight>7</Weight><AliasTarget><HostedZoneId>Z2</HostedZoneId><DNSName>lb.example.com.</DNSName><EvaluateTargetHealth>true</EvaluateTargetHealth></AliasTarget>",
        ["traffic policy"] = $"<TTL>60</TTL>{Values("192.0.2.1")}<TrafficPolicyInstanceId>tp-1</TrafficPolicyInstanceId>",
        ["address range"] = $"<SetIdentifier>x</SetIdentifier><TTL>60</TTL>{Values("192.0.2.1")}<CidrRoutingConfig><CollectionId>c8c02a84-aaaa-bbbb-e0d2-d833a2f80106</CollectionId><LocationName>*</LocationName></CidrRoutingConfig>",
        ["distance"] = $"<SetIdentifier>x</SetIdentifier><TTL>60</TTL>{Values("192.0.2.1")}<GeoProximityLocation><Coordinates><Latitude>53.34</Latitude><Longitude>-6.26</Longitude></Coordinates><Bias>-5</Bias></GeoProximityLocation>",
    };

    private readonly ReadersZone zone = new();

    public static TheoryData<string> ShapeNames => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public async Task Deletes_exactly_what_was_listed(string shape)
    {
        zone.Fake.Put(Id, RecordSet.Of([.. XElement.Parse($"<r><Name>*.Any.shop.internal</Name><Type>A</Type>{Shapes[shape]}</r>").Elements()]));
        var before = zone.Fake.Records(Id).Count;

        var listed = Assert.Single((await zone.List(@"\052.any.shop.internal.", maxItems: "1")).ResourceRecordSets);
        await zone.Change(Delete(listed));

        Assert.Equal(before - 1, zone.Fake.Records(Id).Count);
    }

    [Fact]
    public async Task Lists_a_text_value_so_that_it_can_be_deleted()
    {
        zone.Fake.Put(Id, RecordSet.Simple("txt.shop.internal", "TXT", 60, "\"a <b> & \\\"c\\\" é\"  \"d\""));

        await zone.Change(Delete((await zone.List("txt.shop.internal", RRType.TXT, maxItems: "1")).ResourceRecordSets[0]));

        Assert.Null(zone.Fake.Find(Id, "txt.shop.internal", "TXT"));
    }

    private static string Values(params IEnumerable<string> values) =>
        $"<ResourceRecords>{string.Concat(values.Select(v => $"<ResourceRecord><Value>{v}</Value></ResourceRecord>"))}</ResourceRecords>";
}
