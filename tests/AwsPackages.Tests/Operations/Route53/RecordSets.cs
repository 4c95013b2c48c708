using Amazon.Route53;
using Amazon.Route53.Model;

namespace AwsPackages.Tests.Operations.Route53;

internal static class RecordSets
{
    public static ResourceRecordSet Serverless(long weight) => new()
    {
        Name = "ro.shop.internal.",
        Type = RRType.CNAME,
        SetIdentifier = "serverless",
        Weight = weight,
        TTL = 1,
        ResourceRecords = [new ResourceRecord("sls-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com")],
    };

    /// <summary>No real set has all of this at once; it shows every member and its place.</summary>
    public static ResourceRecordSet WithEveryMember { get; } = new("www.shop.internal.", RRType.A)
    {
        SetIdentifier = "every",
        Weight = 255,
        Region = ResourceRecordSetRegion.EuWest1,
        GeoLocation = new GeoLocation { ContinentCode = "EU", CountryCode = "IE", SubdivisionCode = "D" },
        Failover = ResourceRecordSetFailover.PRIMARY,
        MultiValueAnswer = true,
        TTL = 60,
        ResourceRecords = [new ResourceRecord("192.0.2.1"), new ResourceRecord("192.0.2.2")],
        AliasTarget = new AliasTarget("Z2FDTNDATAQYW2", "d1.cloudfront.net.") { EvaluateTargetHealth = false },
        HealthCheckId = "hc-1",
        TrafficPolicyInstanceId = "tp-1",
        CidrRoutingConfig = new CidrRoutingConfig { CollectionId = "c8c02a84-aaaa-bbbb-e0d2-d833a2f80106", LocationName = "office" },
        GeoProximityLocation = new GeoProximityLocation
        {
            AWSRegion = "eu-west-1",
            LocalZoneGroup = "us-east-1-bue-1",
            Coordinates = new Coordinates { Latitude = "53.34", Longitude = "-6.26" },
            Bias = -5,
        },
    };
}
