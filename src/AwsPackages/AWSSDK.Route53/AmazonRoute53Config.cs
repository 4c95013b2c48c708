using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.Route53;

public class AmazonRoute53Config : ClientConfig
{
    internal static readonly ServiceIdentity Identity = new("Route 53", "route53", "2013-04-01", new()
    {
        ["aws"] = new("https://route53.amazonaws.com", "us-east-1"),
        ["aws-cn"] = new("https://route53.amazonaws.com.cn", "cn-northwest-1"),
        ["aws-us-gov"] = new("https://route53.us-gov.amazonaws.com", "us-gov-west-1"),
    });

    public AmazonRoute53Config()
        : base(ServiceIdentity.Modes) => Identity.Configure(this);

    public override string RegionEndpointServiceName => Identity.EndpointPrefix;

    public override string ServiceVersion => Identity.Version;

    public override string UserAgent => Identity.UserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => ServiceIdentity.Determine(this, parameters);
}
