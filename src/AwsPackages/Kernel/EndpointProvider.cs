using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.Kernel;

/// <summary>An endpoint named by the caller wins; then the partition's global endpoint; then prefix.region.suffix.</summary>
internal sealed class EndpointProvider(string prefix, Dictionary<string, GlobalEndpoint> global) : IEndpointProvider
{
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        if (parameters["Endpoint"] is string { Length: > 0 } custom)
        {
            return new Endpoint(custom);
        }

        if (parameters["UseDualStack"] is true || parameters["UseFIPS"] is true)
        {
            throw new AmazonClientException($"{prefix}: FIPS and dual-stack endpoints are not known to the stand-ins; name the address in ServiceURL, or build with the official packages.");
        }

        if (parameters["Region"] is not string { Length: > 0 } region)
        {
            throw new AmazonClientException($"{prefix}: no region is configured; set AWS_REGION or the client's RegionEndpoint.");
        }

        var partition = Fn.Partition(region);
        return global?.GetValueOrDefault((string)partition["name"]) is { } one
            ? Signed(one)
            : new Endpoint($"https://{prefix}.{region}.{partition["dnsSuffix"]}");
    }

    private Endpoint Signed(GlobalEndpoint one) =>
        new(one.Url, $$"""{"authSchemes":[{"name":"sigv4","signingName":"{{prefix}}","signingRegion":"{{one.SigningRegion}}"}]}""", "{}");
}
