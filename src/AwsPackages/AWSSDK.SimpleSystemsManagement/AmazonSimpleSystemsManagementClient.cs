using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.SimpleSystemsManagement.Model;

namespace Amazon.SimpleSystemsManagement;

public class AmazonSimpleSystemsManagementClient : AmazonServiceClient, IAmazonSimpleSystemsManagement
{
    public AmazonSimpleSystemsManagementClient() : base(new AmazonSimpleSystemsManagementConfig()) { }

    public AmazonSimpleSystemsManagementClient(RegionEndpoint region) : base(new AmazonSimpleSystemsManagementConfig { RegionEndpoint = region }) { }

    public AmazonSimpleSystemsManagementClient(AmazonSimpleSystemsManagementConfig config) : base(config) { }

    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials) : base(credentials, new AmazonSimpleSystemsManagementConfig()) { }

    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSimpleSystemsManagementConfig { RegionEndpoint = region }) { }

    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials, AmazonSimpleSystemsManagementConfig clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonSimpleSystemsManagementConfig.Identity;

    public virtual Task<DeleteParameterResponse> DeleteParameterAsync(DeleteParameterRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteParameterResponse>(request, DeleteParameter.Operation, cancellationToken);

    public virtual Task<GetParameterResponse> GetParameterAsync(GetParameterRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetParameterResponse>(request, GetParameter.Operation, cancellationToken);

    public virtual Task<PutParameterResponse> PutParameterAsync(PutParameterRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutParameterResponse>(request, PutParameter.Operation, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
