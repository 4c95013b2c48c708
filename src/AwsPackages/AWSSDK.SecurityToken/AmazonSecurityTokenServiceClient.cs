using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.SecurityToken.Model;

namespace Amazon.SecurityToken;

public class AmazonSecurityTokenServiceClient : AmazonServiceClient, IAmazonSecurityTokenService
{
    public AmazonSecurityTokenServiceClient() : base(new AmazonSecurityTokenServiceConfig()) { }

    public AmazonSecurityTokenServiceClient(RegionEndpoint region) : base(new AmazonSecurityTokenServiceConfig { RegionEndpoint = region }) { }

    public AmazonSecurityTokenServiceClient(AmazonSecurityTokenServiceConfig config) : base(config) { }

    public AmazonSecurityTokenServiceClient(AWSCredentials credentials) : base(credentials, new AmazonSecurityTokenServiceConfig()) { }

    public AmazonSecurityTokenServiceClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSecurityTokenServiceConfig { RegionEndpoint = region }) { }

    public AmazonSecurityTokenServiceClient(AWSCredentials credentials, AmazonSecurityTokenServiceConfig clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonSecurityTokenServiceConfig.Identity;

    public virtual Task<AssumeRoleResponse> AssumeRoleAsync(AssumeRoleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<AssumeRoleResponse>(request, AssumeRole.Operation, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
