using System.Net.Sockets;
using Amazon.Runtime;

namespace Autoscaler.Aws;

/// <summary>
/// The SDK's way to the wire, in place of its own, so that the limits hold there too: an attempt's time ends with the last byte of the reply and not with its
/// head, a reply has a largest size, and an attempt sends its request once.
/// </summary>
internal sealed class BoundedTransport(CallLimits limits) : HttpClientFactory
{
    private static readonly HttpRequestOptionsKey<bool> HasConnected = new(nameof(HasConnected));

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new WholeReply(Wire())) { Timeout = limits.AttemptTimeout };

    private SocketsHttpHandler Wire() => new()
    {
        // A redirect would carry the session's token to whatever host it names.
        AllowAutoRedirect = false,
        ConnectCallback = Connect,
        ConnectTimeout = limits.ConnectTimeout,

        // Whoever gives a reply up does not wait for the rest of it.
        MaxResponseDrainSize = 0,

        // A connection that a frozen environment kept may be dead, and a write that meets it has an unknown outcome: what is sent once gets a new one.
        PooledConnectionLifetime = limits.Attempts == 1 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan,
        UseCookies = false,
    };

    // .NET repeats a request without a body up to three times when the connection ends before the reply. On a kept connection that is welcome; a new
    // one that ends has been asked, so no request gets a second.
    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var options = context.InitialRequestMessage.Options;
        if (options.TryGetValue(HasConnected, out _))
        {
            throw new IOException("The connection ended before the reply.");
        }

        options.Set(HasConnected, true);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
