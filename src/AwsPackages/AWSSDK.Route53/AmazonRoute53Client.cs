using Amazon.Kernel;
using Amazon.Route53.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Route53;

public class AmazonRoute53Client : AmazonServiceClient, IAmazonRoute53
{
    public AmazonRoute53Client() : base(new AmazonRoute53Config()) { }

    public AmazonRoute53Client(RegionEndpoint region) : base(new AmazonRoute53Config { RegionEndpoint = region }) { }

    public AmazonRoute53Client(AmazonRoute53Config config) : base(config) { }

    public AmazonRoute53Client(AWSCredentials credentials) : base(credentials, new AmazonRoute53Config()) { }

    public AmazonRoute53Client(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonRoute53Config { RegionEndpoint = region }) { }

    public AmazonRoute53Client(AWSCredentials credentials, AmazonRoute53Config clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonRoute53Config.Identity;

    public virtual Task<ChangeResourceRecordSetsResponse> ChangeResourceRecordSetsAsync(ChangeResourceRecordSetsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ChangeResourceRecordSetsResponse>(request, ChangeResourceRecordSets.Operation, cancellationToken);

    public virtual Task<GetChangeResponse> GetChangeAsync(GetChangeRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetChangeResponse>(request, GetChange.Operation, cancellationToken);

    public virtual Task<GetHostedZoneResponse> GetHostedZoneAsync(GetHostedZoneRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetHostedZoneResponse>(request, GetHostedZone.Operation, cancellationToken);

    public virtual Task<ListResourceRecordSetsResponse> ListResourceRecordSetsAsync(ListResourceRecordSetsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListResourceRecordSetsResponse>(request, ListResourceRecordSets.Operation, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
