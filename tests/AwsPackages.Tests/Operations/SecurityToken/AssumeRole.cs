using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace AwsPackages.Tests.Operations.SecurityToken;

internal static class AssumeRole
{
    public static readonly OperationCase Case = new()
    {
        Name = "SecurityToken.AssumeRole",
        Call = async clients => await clients.Tokens.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = "arn:aws:iam::210987654321:role/spike-reader",
            RoleSessionName = "spike@shop",
            Policy = """{"Version":"2012-10-17","Statement":[]}""",
            DurationSeconds = 900,
            ExternalId = "shop:42",
        }),
        Sends = """
            POST https://sts.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=AssumeRole
            &DurationSeconds=900
            &ExternalId=shop%3A42
            &Policy=%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D
            &RoleArn=arn%3Aaws%3Aiam%3A%3A210987654321%3Arole%2Fspike-reader
            &RoleSessionName=spike%40shop
            &Version=2011-06-15
            """,
        Reply = """
            <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
              <AssumeRoleResult>
                <SourceIdentity>anna</SourceIdentity>
                <AssumedRoleUser>
                  <AssumedRoleId>AROA123EXAMPLE123:spike@shop</AssumedRoleId>
                  <Arn>arn:aws:sts::210987654321:assumed-role/spike-reader/spike@shop</Arn>
                </AssumedRoleUser>
                <Credentials>
                  <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
                  <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>
                  <SessionToken>AQoEXAMPLEassumed/token==</SessionToken>
                  <Expiration>2026-11-20T11:15:00Z</Expiration>
                </Credentials>
                <PackedPolicySize>6</PackedPolicySize>
              </AssumeRoleResult>
              <ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata>
            </AssumeRoleResponse>
            """,
        Reads = """
            AssumedRoleUser.Arn = arn:aws:sts::210987654321:assumed-role/spike-reader/spike@shop
            AssumedRoleUser.AssumedRoleId = AROA123EXAMPLE123:spike@shop
            Credentials.AccessKeyId = ASIAIOSFODNN7EXAMPLE
            Credentials.Expiration = 2026-11-20T11:15:00.000Z
            Credentials.SecretAccessKey = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY
            Credentials.SessionToken = AQoEXAMPLEassumed/token==
            PackedPolicySize = 6
            SourceIdentity = anna
            """,
        EmptyReply = """<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult/></AssumeRoleResponse>""",
        Errors =
        [
            // A wrong external id and a trust policy that says no look the same.
            Fault.Of<AmazonSecurityTokenServiceException>(403, "AccessDenied", "User: arn:aws:sts::123456789012:assumed-role/spike/spike is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::210987654321:role/spike-reader"),
            Fault.Of<MalformedPolicyDocumentException>(400, "MalformedPolicyDocument", "Syntax errors in policy."),
            Fault.Of<PackedPolicyTooLargeException>(400, "PackedPolicyTooLarge", "Packed size of session policy consumes 103% of allotted space."),
            Fault.Of<RegionDisabledException>(403, "RegionDisabledException", "STS is not activated in this region for account:123456789012. Your account administrator can activate STS in this region using the IAM Console."),
            Fault.Of<ExpiredTokenException>(403, "ExpiredTokenException", "The security token included in the request is expired"),
            Fault.Of<AmazonSecurityTokenServiceException>(403, "ExpiredToken", "The security token included in the request is expired"),
            Fault.Of<AmazonSecurityTokenServiceException>(400, "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."),
            Fault.Of<AmazonSecurityTokenServiceException>(400, "Throttling", "Rate exceeded"),
        ],
    };
}
