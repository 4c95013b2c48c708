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
                    new Change(ChangeAction.DELETE, Set(0)),
                    new Change(ChangeAction.CREATE, Set(8)),
                ],
            },
        }),
        Sends = """
            POST https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset/
            Content-Type: application/xml
            x-amz-api-version: 2013-04-01

            <ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Comment>shop-20261120T1100 turn 3</Comment><Changes><Change><Action>DELETE</Action><ResourceRecordSet><Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>0</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>sls-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change><Change><Action>CREATE</Action><ResourceRecordSet><Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>serverless</SetIdentifier><Weight>8</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>sls-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>
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
        ],
    };

    private static ResourceRecordSet Set(long weight) => new()
    {
        Name = "ro.shop.internal.",
        Type = RRType.CNAME,
        SetIdentifier = "serverless",
        Weight = weight,
        TTL = 1,
        ResourceRecords = [new ResourceRecord("sls-ro.cluster-custom-abc.eu-west-1.rds.amazonaws.com")],
    };
}
