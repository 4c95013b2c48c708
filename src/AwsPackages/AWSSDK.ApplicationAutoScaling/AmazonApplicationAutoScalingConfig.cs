using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.ApplicationAutoScaling;

public class AmazonApplicationAutoScalingConfig : ClientConfig
{
    internal static readonly ServiceIdentity Identity = new("Application Auto Scaling", "application-autoscaling", "2016-02-06");

    public AmazonApplicationAutoScalingConfig()
        : base(ServiceIdentity.Modes) => Identity.Configure(this);

    public override string RegionEndpointServiceName => Identity.EndpointPrefix;

    public override string ServiceVersion => Identity.Version;

    public override string UserAgent => Identity.UserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => ServiceIdentity.Determine(this, parameters);
}
