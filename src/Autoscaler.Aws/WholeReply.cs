namespace Autoscaler.Aws;

/// <summary>Hands a reply over when all of it is there, so that the attempt's timeout and the caller's token end a body that drips or stalls as they end a silent peer.</summary>
internal sealed class WholeReply(HttpMessageHandler wire) : DelegatingHandler(wire)
{
    // A page of 100 DB instances is below 1 MB, one of log events at most 1 MB, a history page below 10 MB.
    private const long Largest = 16 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var reply = await base.SendAsync(request, cancellationToken);
        try
        {
            await reply.Content.LoadIntoBufferAsync(Largest, cancellationToken);
            return reply;
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }
}
