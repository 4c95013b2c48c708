using System.Net.Sockets;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>An endpoint that nobody listens at.</summary>
internal sealed class Unreachable : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException("Connection refused", new SocketException((int)SocketError.ConnectionRefused));
}
