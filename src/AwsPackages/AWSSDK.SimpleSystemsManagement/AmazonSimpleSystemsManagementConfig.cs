using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.SimpleSystemsManagement;

public class AmazonSimpleSystemsManagementConfig : ClientConfig
{
    internal static readonly ServiceIdentity Identity = new("SSM", "ssm", "2014-11-06");

    public AmazonSimpleSystemsManagementConfig()
        : base(ServiceIdentity.Modes) => Identity.Configure(this);

    public override string RegionEndpointServiceName => Identity.EndpointPrefix;

    public override string ServiceVersion => Identity.Version;

    public override string UserAgent => Identity.UserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => ServiceIdentity.Determine(this, parameters);
}
