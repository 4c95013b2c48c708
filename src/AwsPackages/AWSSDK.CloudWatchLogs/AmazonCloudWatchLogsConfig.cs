using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.CloudWatchLogs;

public class AmazonCloudWatchLogsConfig : ClientConfig
{
    internal static readonly ServiceIdentity Identity = new("CloudWatch Logs", "logs", "2014-03-28");

    public AmazonCloudWatchLogsConfig()
        : base(ServiceIdentity.Modes) => Identity.Configure(this);

    public override string RegionEndpointServiceName => Identity.EndpointPrefix;

    public override string ServiceVersion => Identity.Version;

    public override string UserAgent => Identity.UserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => ServiceIdentity.Determine(this, parameters);
}
