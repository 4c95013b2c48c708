using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace AwsPackages.Tests.Judges;

/// <summary>Moto lets everybody assume every role, whether it exists or not.</summary>
[Collection(MotoTests.Name)]
public class MotoStsTests(MotoServer moto)
{
    private IAmazonSecurityTokenService Client => moto.Clients.Tokens;

    [MotoFact]
    public async Task Assumes_a_role()
    {
        var assumed = await Assume("spike@shop", 900);

        Assert.Equal("arn:aws:sts::210987654321:assumed-role/spike-reader/spike@shop", assumed.AssumedRoleUser.Arn);
        Assert.EndsWith(":spike@shop", assumed.AssumedRoleUser.AssumedRoleId, StringComparison.Ordinal);
        Assert.StartsWith("ASIA", assumed.Credentials.AccessKeyId, StringComparison.Ordinal);
        Assert.NotEmpty(assumed.Credentials.SecretAccessKey);
        Assert.NotEmpty(assumed.Credentials.SessionToken);
        Assert.Equal(6, assumed.PackedPolicySize);
    }

    [MotoFact]
    public async Task The_duration_decides_when_they_expire()
    {
        var longer = await Assume("longer", 7200);
        var shorter = await Assume("shorter", 900);
        Assert.True(longer.Credentials.Expiration > shorter.Credentials.Expiration);
    }

    [MotoFact]
    public async Task Throws_ValidationError()
    {
        var thrown = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => Assume(new string('x', 65), 900));
        Assert.Equal("ValidationError", thrown.ErrorCode);
    }

    private Task<AssumeRoleResponse> Assume(string session, int seconds) => Client.AssumeRoleAsync(new AssumeRoleRequest
    {
        RoleArn = "arn:aws:iam::210987654321:role/spike-reader",
        RoleSessionName = session,
        DurationSeconds = seconds,
        ExternalId = "shop:42",
        Policy = """{"Version":"2012-10-17","Statement":[]}""",
    });
}
