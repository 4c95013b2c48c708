using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS;

public class AmazonRDSClient : AmazonServiceClient, IAmazonRDS
{
    public AmazonRDSClient() : base(new AmazonRDSConfig()) { }

    public AmazonRDSClient(RegionEndpoint region) : base(new AmazonRDSConfig { RegionEndpoint = region }) { }

    public AmazonRDSClient(AmazonRDSConfig config) : base(config) { }

    public AmazonRDSClient(AWSCredentials credentials) : base(credentials, new AmazonRDSConfig()) { }

    public AmazonRDSClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonRDSConfig { RegionEndpoint = region }) { }

    public AmazonRDSClient(AWSCredentials credentials, AmazonRDSConfig clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonRDSConfig.Identity;

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
