using Amazon.Route53;
using Amazon.Route53.Model;

namespace AwsPackages.Tests.Operations.Route53;

internal static class ChangeResourceRecordSets
{
    public static readonly OperationCase Case = new()
    {
        Name = "Route53.ChangeResourceRecordSets",
        Call = async clients => await clients.Route53.ChangeResourceRecordSetsAsync(new ChangeResourceRecordSetsRequest
        {
            HostedZoneId = "/hostedzone/Z1EXAMPLE",
            ChangeBatch = new ChangeBatch
            {
                Comment = "shop-20261120T1100 turn 3",
                Changes =
                [
                    new Change(ChangeAction.DELETE, RecordSets.Serverless(0)),
                    new Change(ChangeAction.CREATE, RecordSets.Serverless(8)),
                    new Change(ChangeAction.UPSERT, RecordSets.WithEveryMember),
                ],
            },
        }),
        Sends = """
            POST https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset/
            Content-Type: application/xml
            x-amz-api-version: 2013-04-01

            <ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Comment>shop-20261120T1100 turn 3</Comment><Changes><Change><Action>DELETE</Action><ResourceRecordSet><Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>0</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>sls-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change><Change><Action>CREATE</Action><ResourceRecordSet><Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>8</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>sls-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change><Change><Action>UPSERT</Action><ResourceRecordSet><Name>www.shop.internal.</Name><Type>A</Type><SetIdentifier>every</SetIdentifier><Weight>255</Weight><Region>eu-west-1</Region><GeoLocation><ContinentCode>EU</ContinentCode><CountryCode>IE</CountryCode><SubdivisionCode>D</SubdivisionCode></GeoLocation><Failover>PRIMARY</Failover><MultiValueAnswer>true</MultiValueAnswer><TTL>60</TTL><ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord><ResourceRecord><Value>192.0.2.2</Value></ResourceRecord></ResourceRecords><AliasTarget><HostedZoneId>Z2FDTNDATAQYW2</HostedZoneId><DNSName>d1.cloudfront.net.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget><HealthCheckId>hc-1</HealthCheckId><TrafficPolicyInstanceId>tp-1</TrafficPolicyInstanceId><CidrRoutingConfig><CollectionId>c8c02a84-aaaa-bbbb-e0d2-d833a2f80106</CollectionId><LocationName>office</LocationName></CidrRoutingConfig><GeoProximityLocation><AWSRegion>eu-west-1</AWSRegion><LocalZoneGroup>us-east-1-bue-1</LocalZoneGroup><Coordinates><Latitude>53.34</Latitude><Longitude>-6.26</Longitude></Coordinates><Bias>-5</Bias></GeoProximityLocation></ResourceRecordSet></Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>
            """,
        Reply = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ChangeResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeInfo><Id>/change/C2682N5HXP0BZ4</Id><Status>PENDING</Status><SubmittedAt>2026-11-20T11:00:25.431Z</SubmittedAt><Comment>shop-20261120T1100 turn 3</Comment></ChangeInfo></ChangeResourceRecordSetsResponse>
            """,
        Reads = """
            ChangeInfo.Comment = shop-20261120T1100 turn 3
            ChangeInfo.Id = /change/C2682N5HXP0BZ4
            ChangeInfo.Status = PENDING
            ChangeInfo.SubmittedAt = 2026-11-20T11:00:25.431Z
            """,
        EmptyReply = """<ChangeResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"/>""",
        Errors =
        [
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>InvalidChangeBatch</Code><Message>[Tried to delete resource record set [name='ro.shop.internal.', type='CNAME', set identifier='serverless'] but the values provided do not match the current values]</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(InvalidChangeBatchException), "InvalidChangeBatch"),
            new(400, """
                <?xml version="1.0" encoding="UTF-8"?>
                <InvalidChangeBatch xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Messages><Message>Tried to create resource record set ro.shop.internal. type CNAME, but it already exists</Message><Message>Tried to delete resource record set ro.shop.internal. type CNAME, but it was not found</Message></Messages></InvalidChangeBatch>
                """, typeof(InvalidChangeBatchException), "InvalidChangeBatch"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>InvalidInput</Code><Message>Invalid request: Missing field 'SetIdentifier' in Change with [Action=CREATE, Name=ro.shop.internal., Type=CNAME, SetIdentifier=null]</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(InvalidInputException), "InvalidInput"),
            new(404, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>NoSuchHostedZone</Code><Message>No hosted zone found with ID: Z1EXAMPLE</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(NoSuchHostedZoneException), "NoSuchHostedZone"),
            new(404, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>NoSuchHealthCheck</Code><Message>A health check with the specified ID does not exist</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(NoSuchHealthCheckException), "NoSuchHealthCheck"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>PriorRequestNotComplete</Code><Message>The request was rejected because Route 53 was still processing a prior request.</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(PriorRequestNotCompleteException), "PriorRequestNotComplete"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(AmazonRoute53Exception), "Throttling"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>ThrottlingException</Code><Message>Rate exceeded</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(AmazonRoute53Exception), "ThrottlingException"),
            new(500, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>We encountered an internal error. Please try again.</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(AmazonRoute53Exception), "InternalFailure"),
        ],
    };
}
