using Amazon;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using AwsFakes;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

public class AssumedCredentialsTests
{
    private static readonly OperationCase AssumeRole = Catalogue.Named("SecurityToken.AssumeRole");

    [Fact]
    public async Task A_client_signs_with_them_as_they_are()
    {
        var transport = new StubTransport(StubReply.Ok(AssumeRole.Reply));
        var assumed = ((AssumeRoleResponse)await AssumeRole.Call(new Clients(transport))).Credentials;
        var config = new AmazonSecurityTokenServiceConfig { RegionEndpoint = RegionEndpoint.EUWest1, HttpClientFactory = new TransportFactory(transport) };

        using var client = new AmazonSecurityTokenServiceClient(assumed, config);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::210987654321:role/next", RoleSessionName = "next" });

        var headers = transport.Sent[^1].Headers;
        Assert.Contains("Credential=ASIAIOSFODNN7EXAMPLE/", headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("AQoEXAMPLEassumed/token==", headers["X-Amz-Security-Token"]);
    }

    [Fact]
    public void They_can_be_put_together_by_hand()
    {
        var expiration = new DateTime(2026, 11, 20, 11, 15, 0, DateTimeKind.Utc);
        var credentials = new Credentials("key", "secret", "token", expiration);

        var keys = credentials.GetCredentials();

        Assert.Equal(("key", "secret", "token"), (keys.AccessKey, keys.SecretKey, keys.Token));
        Assert.Equal(expiration, credentials.Expiration);
    }
}
