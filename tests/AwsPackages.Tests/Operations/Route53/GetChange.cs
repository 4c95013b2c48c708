using Amazon.Route53.Model;

namespace AwsPackages.Tests.Operations.Route53;

internal static class GetChange
{
    public static readonly OperationCase Case = new()
    {
        Name = "Route53.GetChange",
        Call = async clients => await clients.Route53.GetChangeAsync(new GetChangeRequest("/change/C2682N5HXP0BZ4")),
        Sends = """
            GET https://route53.amazonaws.com/2013-04-01/change/C2682N5HXP0BZ4
            x-amz-api-version: 2013-04-01
            """,
        Reply = """
            <?xml version="1.0" encoding="UTF-8"?>
            <GetChangeResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeInfo><Id>/change/C2682N5HXP0BZ4</Id><Status>INSYNC</Status><SubmittedAt>2026-11-20T11:00:25.431Z</SubmittedAt><Comment>shop-20261120T1100 turn 3</Comment></ChangeInfo></GetChangeResponse>
            """,
        Reads = """
            ChangeInfo.Comment = shop-20261120T1100 turn 3
            ChangeInfo.Id = /change/C2682N5HXP0BZ4
            ChangeInfo.Status = INSYNC
            ChangeInfo.SubmittedAt = 2026-11-20T11:00:25.431Z
            """,
        EmptyReply = """<GetChangeResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeInfo><Id>/change/C2682N5HXP0BZ4</Id><Status>PENDING</Status><SubmittedAt>2026-11-20T11:00:25.431Z</SubmittedAt></ChangeInfo></GetChangeResponse>""",
        ReadsFromEmpty = """
            ChangeInfo.Id = /change/C2682N5HXP0BZ4
            ChangeInfo.Status = PENDING
            ChangeInfo.SubmittedAt = 2026-11-20T11:00:25.431Z
            """,
        Errors =
        [
            new(404, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>NoSuchChange</Code><Message>Could not find resource with ID: C2682N5HXP0BZ4</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(NoSuchChangeException), "NoSuchChange"),
            new(400, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>InvalidInput</Code><Message>1 validation error detected: Value at 'id' failed to satisfy constraint</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(InvalidInputException), "InvalidInput"),
        ],
    };
}
