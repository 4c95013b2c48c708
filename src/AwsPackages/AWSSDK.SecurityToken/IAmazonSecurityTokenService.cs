using Amazon.Runtime;
using Amazon.SecurityToken.Model;

namespace Amazon.SecurityToken;

public interface IAmazonSecurityTokenService : IAmazonService, IDisposable
{
    Task<AssumeRoleResponse> AssumeRoleAsync(AssumeRoleRequest request, CancellationToken cancellationToken = default);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSecurityTokenServiceConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSecurityTokenServiceClient(awsCredentials, (AmazonSecurityTokenServiceConfig)clientConfig);
}
