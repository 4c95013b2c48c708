using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util;

namespace Amazon.Kernel;

/// <summary>Hands the client's settings to the endpoint provider, in the SDK's own order of precedence.</summary>
internal sealed class WireEndpointResolver : BaseEndpointResolver
{
    public Endpoint Resolve(IRequestContext context) =>
        context.ClientConfig.EndpointProvider.ResolveEndpoint(MapEndpointsParameters(context));

    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;

        // RegionEndpoint is read before ServiceURL: the other way round, AWSSDK.Core forgets an address that came from AWS_ENDPOINT_URL.
        var region = requestContext.Request.AlternateEndpoint?.SystemName
            ?? config.RegionEndpoint?.SystemName
            ?? config.AuthenticationRegion;
        var address = config.ServiceURL;
        if (region is null && address is { Length: > 0 })
        {
            region = AWSSDKUtils.DetermineRegion(address);
        }

        return new EndpointParameters
        {
            ["Region"] = region,
            ["UseDualStack"] = config.UseDualstackEndpoint,
            ["UseFIPS"] = config.UseFIPSEndpoint,
            ["Endpoint"] = address,
        };
    }
}
