using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.SimpleNotificationService;

public class AmazonSimpleNotificationServiceConfig : ClientConfig
{
    internal static readonly ServiceIdentity Identity = new("SNS", "sns", "2010-03-31");

    public AmazonSimpleNotificationServiceConfig()
        : base(ServiceIdentity.Modes) => Identity.Configure(this);

    public override string RegionEndpointServiceName => Identity.EndpointPrefix;

    public override string ServiceVersion => Identity.Version;

    public override string UserAgent => Identity.UserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => ServiceIdentity.Determine(this, parameters);
}
