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
            MaxItems = "300",
        }),
        Sends = """
            GET https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset?maxitems=300&name=ro.shop.internal.&type=CNAME
            x-amz-api-version: 2013-04-01
            """,
        Reply = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/">
              <ResourceRecordSets>
                <ResourceRecordSet>
                  <Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>provisioned</SetIdentifier><Weight>255</Weight><TTL>1</TTL>
                  <ResourceRecords><ResourceRecord><Value>pro-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords>
                  <HealthCheckId>hc-1</HealthCheckId>
                  <TrafficPolicyInstanceId>tp-1</TrafficPolicyInstanceId>
                </ResourceRecordSet>
                <ResourceRecordSet>
                  <Name>www.shop.internal.</Name><Type>A</Type>
                  <AliasTarget><HostedZoneId>Z2FDTNDATAQYW2</HostedZoneId><DNSName>d1.cloudfront.net.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget>
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
            ResourceRecordSets[0].HealthCheckId = hc-1
            ResourceRecordSets[0].Name = ro.shop.internal.
            ResourceRecordSets[0].ResourceRecords[0].Value = pro-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com
            ResourceRecordSets[0].SetIdentifier = provisioned
            ResourceRecordSets[0].TTL = 1
            ResourceRecordSets[0].Type = CNAME
            ResourceRecordSets[0].Weight = 255
            ResourceRecordSets[1].AliasTarget.DNSName = d1.cloudfront.net.
            ResourceRecordSets[1].AliasTarget.EvaluateTargetHealth = False
            ResourceRecordSets[1].AliasTarget.HostedZoneId = Z2FDTNDATAQYW2
            ResourceRecordSets[1].Name = www.shop.internal.
            ResourceRecordSets[1].Type = A
            """,
        EmptyReply = """<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets/><IsTruncated>false</IsTruncated></ListResourceRecordSetsResponse>""",
        ReadsFromEmpty = "IsTruncated = False",
        Errors =
        [
            new(404, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>NoSuchHostedZone</Code><Message>No hosted zone found with ID: Z1EXAMPLE</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(NoSuchHostedZoneException), "NoSuchHostedZone"),
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
