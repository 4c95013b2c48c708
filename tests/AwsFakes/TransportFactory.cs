using Amazon.Runtime;

namespace AwsFakes;

/// <summary>Gives the SDK an HTTP client that ends in the handler instead of at a socket.</summary>
public sealed class TransportFactory(HttpMessageHandler transport) : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(transport, disposeHandler: false);

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
