using System.Net;
using Amazon.Runtime;

namespace Autoscaler.Bench;

/// <summary>Answers every request with the same bytes, so that only the client's own work is measured.</summary>
internal sealed class CannedTransport(byte[] reply) : HttpMessageHandler
{
    public HttpClientFactory Factory => new OneClient(new HttpClient(this));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(reply), RequestMessage = request });

    private sealed class OneClient(HttpClient client) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => client;

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
