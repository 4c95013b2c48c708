using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// Puts the answer where CloudFormation waits for it. The address carries its own signature, so it is told to nobody, not even in a failure; the signature covers an
/// empty content type, so none is sent.
/// </summary>
/// <param name="http">On <see cref="Transport"/>, with <see cref="AttemptTimeout"/>.</param>
/// <param name="allowsLoopback">For tests: plain HTTP to this machine.</param>
public sealed class HttpStackAnswers(HttpClient http, bool allowsLoopback = false) : IStackAnswers
{
    private const int Attempts = 3;

    /// <summary>For the client: three attempts fit into the time that a function keeps for its last words.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1.5);

    /// <summary>For the client. It follows no redirect: the body would go to whoever is named there.</summary>
    public static SocketsHttpHandler Transport() => new() { AllowAutoRedirect = false, UseCookies = false };

    public async Task Put(Uri responseAddress, ReadOnlyMemory<byte> json, CancellationToken stop)
    {
        if (!IsAllowed(responseAddress))
        {
            throw new PortFailure.Denied("answer CloudFormation: not sent, the address is not one of HTTPS", new InvalidOperationException());
        }

        for (var attempt = 1; await Try(responseAddress, json, attempt == Attempts, stop) is false; attempt++)
        {
        }
    }

    private bool IsAllowed(Uri address) =>
        address.UserInfo.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || (allowsLoopback && address.IsLoopback && address.Scheme == Uri.UriSchemeHttp));

    /// <returns>Whether it is done; if not, another attempt may help.</returns>
    private async Task<bool> Try(Uri address, ReadOnlyMemory<byte> json, bool isLast, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(json) };
            using var reply = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if (reply.IsSuccessStatusCode)
            {
                return true;
            }

            if (isLast || (int)reply.StatusCode < 500)
            {
                throw new PortFailure.Denied($"answer CloudFormation: HTTP {(int)reply.StatusCode}", new HttpRequestException());
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !stop.IsCancellationRequested))
        {
            if (isLast)
            {
                throw new PortFailure.OutcomeUnknown($"answer CloudFormation: no reply ({error.GetType().Name})", error);
            }
        }

        return false;
    }
}
