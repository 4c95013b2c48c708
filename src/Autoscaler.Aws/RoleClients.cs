using Amazon.Route53;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Autoscaler.Aws;

/// <summary>Clients of Route 53, one per role, kept: the zone may live in another account.</summary>
/// <param name="limits">Of the calls that these clients make.</param>
/// <param name="tokens">Takes the roles.</param>
public sealed class RoleClients(CallLimits limits, IAmazonSecurityTokenService tokens)
{
    private readonly Dictionary<string, IAmazonRoute53> clients = new(StringComparer.Ordinal);

    /// <param name="roleArn">Null: our own role.</param>
    public IAmazonRoute53 For(string? roleArn)
    {
        if (!clients.TryGetValue(roleArn ?? "", out var client))
        {
            var config = limits.Apply(new AmazonRoute53Config());
            clients[roleArn ?? ""] = client = roleArn is null ? new AmazonRoute53Client(config) : new AmazonRoute53Client(new RoleCredentials(tokens, roleArn), config);
        }

        return client;
    }

    /// <summary>The role's credentials, taken anew some minutes before they expire.</summary>
    private sealed class RoleCredentials : RefreshingAWSCredentials
    {
        private const string Session = "aurora-autoscaler";

        private readonly IAmazonSecurityTokenService tokens;

        private readonly string roleArn;

        public RoleCredentials(IAmazonSecurityTokenService tokens, string roleArn)
        {
            (this.tokens, this.roleArn) = (tokens, roleArn);
            PreemptExpiryTime = TimeSpan.FromMinutes(5);
        }

        protected override CredentialsRefreshState GenerateNewCredentials() => GenerateNewCredentialsAsync().GetAwaiter().GetResult();

        protected override async Task<CredentialsRefreshState> GenerateNewCredentialsAsync()
        {
            var request = new AssumeRoleRequest { RoleArn = roleArn, RoleSessionName = Session };
            var reply = await AwsCall.Read("take the role of the zone's account", () => tokens.AssumeRoleAsync(request));
            var given = reply.Credentials;
            return new CredentialsRefreshState(new ImmutableCredentials(given.AccessKeyId, given.SecretAccessKey, given.SessionToken), given.Expiration ?? DateTime.UnixEpoch);
        }
    }
}
