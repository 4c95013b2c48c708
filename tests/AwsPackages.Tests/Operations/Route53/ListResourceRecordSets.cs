using Amazon.Route53;
using Amazon.Route53.Model;

namespace AwsPackages.Tests.Operations.Route53;

internal static class ListResourceRecordSets
{
    public static readonly OperationCase Case = new()
    {
        Name = "Route53.ListResourceRecordSets",
        Call = async clients => await clients.Route53.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest("Z1EXAMPLE")
        {
            StartRecordName = "ro.shop.internal.",
            StartRecordType = RRType.CNAME,
            StartRecordIdentifier = "a b",
            MaxItems = "300",
        }),
        Sends = """
            GET https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset?identifier=a%20b&maxitems=300&name=ro.shop.internal.&type=CNAME
            x-amz-api-version: 2013-04-01
            """,
        Reply = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/">
              <ResourceRecordSets>
                <ResourceRecordSet>
                  <Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>provisioned</SetIdentifier><Weight>255</Weight><TTL>1</TTL>
                  <ResourceRecords><ResourceRecord><Value>pro-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords>
                </ResourceRecordSet>
                <ResourceRecordSet>
                  <Name>www.shop.internal.</Name><Type>A</Type><SetIdentifier>every</SetIdentifier><Weight>255</Weight><Region>eu-west-1</Region>
                  <GeoLocation><ContinentCode>EU</ContinentCode><CountryCode>IE</CountryCode><SubdivisionCode>D</SubdivisionCode></GeoLocation>
                  <Failover>PRIMARY</Failover><MultiValueAnswer>true</MultiValueAnswer><TTL>60</TTL>
                  <ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord><ResourceRecord><Value>192.0.2.2</Value></ResourceRecord></ResourceRecords>
                  <AliasTarget><HostedZoneId>Z2FDTNDATAQYW2</HostedZoneId><DNSName>d1.cloudfront.net.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget>
                  <HealthCheckId>hc-1</HealthCheckId><TrafficPolicyInstanceId>tp-1</TrafficPolicyInstanceId>
                  <CidrRoutingConfig><CollectionId>c8c02a84-aaaa-bbbb-e0d2-d833a2f80106</CollectionId><LocationName>office</LocationName></CidrRoutingConfig>
                  <GeoProximityLocation>
                    <AWSRegion>eu-west-1</AWSRegion><LocalZoneGroup>us-east-1-bue-1</LocalZoneGroup>
                    <Coordinates><Latitude>53.34</Latitude><Longitude>-6.26</Longitude></Coordinates><Bias>-5</Bias>
                  </GeoProximityLocation>
                </ResourceRecordSet>
              </ResourceRecordSets>
              <IsTruncated>true</IsTruncated>
              <NextRecordName>zz.shop.internal.</NextRecordName>
              <NextRecordType>CNAME</NextRecordType>
              <NextRecordIdentifier>serverless</NextRecordIdentifier>
              <MaxItems>2</MaxItems>
            </ListResourceRecordSetsResponse>
            """,
        Reads = """
            IsTruncated = True
            MaxItems = 2
            NextRecordIdentifier = serverless
            NextRecordName = zz.shop.internal.
            NextRecordType = CNAME
            ResourceRecordSets[0].Name = ro.shop.internal.
            ResourceRecordSets[0].ResourceRecords[0].Value = pro-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com
            ResourceRecordSets[0].SetIdentifier = provisioned
            ResourceRecordSets[0].TTL = 1
            ResourceRecordSets[0].Type = CNAME
            ResourceRecordSets[0].Weight = 255
            ResourceRecordSets[1].AliasTarget.DNSName = d1.cloudfront.net.
            ResourceRecordSets[1].AliasTarget.EvaluateTargetHealth = False
            ResourceRecordSets[1].AliasTarget.HostedZoneId = Z2FDTNDATAQYW2
            ResourceRecordSets[1].CidrRoutingConfig.CollectionId = c8c02a84-aaaa-bbbb-e0d2-d833a2f80106
            ResourceRecordSets[1].CidrRoutingConfig.LocationName = office
            ResourceRecordSets[1].Failover = PRIMARY
            ResourceRecordSets[1].GeoLocation.ContinentCode = EU
            ResourceRecordSets[1].GeoLocation.CountryCode = IE
            ResourceRecordSets[1].GeoLocation.SubdivisionCode = D
            ResourceRecordSets[1].GeoProximityLocation.AWSRegion = eu-west-1
            ResourceRecordSets[1].GeoProximityLocation.Bias = -5
            ResourceRecordSets[1].GeoProximityLocation.Coordinates.Latitude = 53.34
            ResourceRecordSets[1].GeoProximityLocation.Coordinates.Longitude = -6.26
            ResourceRecordSets[1].GeoProximityLocation.LocalZoneGroup = us-east-1-bue-1
            ResourceRecordSets[1].HealthCheckId = hc-1
            ResourceRecordSets[1].MultiValueAnswer = True
            ResourceRecordSets[1].Name = www.shop.internal.
            ResourceRecordSets[1].Region = eu-west-1
            ResourceRecordSets[1].ResourceRecords[0].Value = 192.0.2.1
            ResourceRecordSets[1].ResourceRecords[1].Value = 192.0.2.2
            ResourceRecordSets[1].SetIdentifier = every
            ResourceRecordSets[1].TTL = 60
            ResourceRecordSets[1].TrafficPolicyInstanceId = tp-1
            ResourceRecordSets[1].Type = A
            ResourceRecordSets[1].Weight = 255
            """,
        EmptyReply = """<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets/><IsTruncated>false</IsTruncated></ListResourceRecordSetsResponse>""",
        ReadsFromEmpty = "IsTruncated = False",
        Errors =
        [
            new(404, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>NoSuchHostedZone</Code><Message>No hosted zone found with ID: Z1EXAMPLE</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(NoSuchHostedZoneException), "NoSuchHostedZone"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>InvalidInput</Code><Message>Invalid request: 'type' requires 'name'</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(InvalidInputException), "InvalidInput"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(AmazonRoute53Exception), "Throttling"),
        ],
        SecondPage = new(
            async clients => await clients.Route53.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest("Z1EXAMPLE")
            {
                StartRecordName = "zz.shop.internal.",
                StartRecordType = RRType.CNAME,
                StartRecordIdentifier = "serverless",
            }),
            """
            GET https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset?identifier=serverless&name=zz.shop.internal.&type=CNAME
            x-amz-api-version: 2013-04-01
            """),
    };
}
