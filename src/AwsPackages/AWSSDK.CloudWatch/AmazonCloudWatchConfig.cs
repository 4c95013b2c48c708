using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.CloudWatch;

public class AmazonCloudWatchConfig : ClientConfig
{
    internal static readonly ServiceIdentity Identity = new("CloudWatch", "monitoring", "2010-08-01");

    public AmazonCloudWatchConfig()
        : base(ServiceIdentity.Modes) => Identity.Configure(this);

    public override string RegionEndpointServiceName => Identity.EndpointPrefix;

    public override string ServiceVersion => Identity.Version;

    public override string UserAgent => Identity.UserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => ServiceIdentity.Determine(this, parameters);
}
