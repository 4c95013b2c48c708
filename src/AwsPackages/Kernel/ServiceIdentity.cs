using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.Kernel;

/// <summary>What distinguishes one AWS service from the next before the first operation: its names and where it lives.</summary>
internal sealed class ServiceIdentity(string serviceId, string endpointPrefix, string version, Dictionary<string, GlobalEndpoint> global = null) : IServiceMetadata
{
    public string ServiceId => serviceId;

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();

    public string EndpointPrefix => endpointPrefix;

    public string Version => version;

    public string UserAgent { get; } = InternalSDKUtils.BuildUserAgentString(serviceId, "4.0.0.0");

    /// <summary>The two default modes that the SDK documents; connect timeouts in milliseconds.</summary>
    public static IDefaultConfigurationProvider Modes { get; } = new DefaultConfigurationProvider(
    [
        Mode(DefaultConfigurationMode.Standard, 3100),
        Mode(DefaultConfigurationMode.InRegion, 1100),
    ]);

    public void Configure(ClientConfig config)
    {
        config.ServiceId = serviceId;
        config.AuthenticationServiceName = endpointPrefix;
        config.EndpointProvider = new EndpointProvider(endpointPrefix, global);
    }

    public static Endpoint Determine(ClientConfig config, ServiceOperationEndpointParameters parameters)
    {
        var request = new DefaultRequest(parameters.Request, config.ServiceId) { AlternateEndpoint = parameters.AlternateEndpoint };
        var context = new RequestContext(false) { ClientConfig = config, OriginalRequest = parameters.Request, Request = request };
        return new WireEndpointResolver().Resolve(context);
    }

    private static DefaultConfiguration Mode(DefaultConfigurationMode name, int connectTimeoutMs) => new()
    {
        Name = name,
        RetryMode = RequestRetryMode.Standard,
        ConnectTimeout = TimeSpan.FromMilliseconds(connectTimeoutMs),
        TlsNegotiationTimeout = TimeSpan.FromMilliseconds(connectTimeoutMs),
    };
}
