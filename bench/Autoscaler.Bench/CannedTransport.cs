using System.Net;
using Amazon.Runtime;
using AwsFakes;

namespace Autoscaler.Bench;

/// <summary>Answers every request with the same bytes, so that only the client's own work is measured.</summary>
internal sealed class CannedTransport(byte[] reply) : HttpMessageHandler
{
    public HttpClientFactory Factory => new TransportFactory(this);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(reply), RequestMessage = request });
}
