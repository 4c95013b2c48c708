using System.Net;
using Amazon.Runtime;

namespace AwsFakes;

/// <summary>The wire's other end: keeps what was sent, answers from a script. The last answer repeats.</summary>
public sealed class StubTransport(params StubReply[] replies) : HttpMessageHandler
{
    public List<SentRequest> Sent { get; } = [];

    public HttpClientFactory Factory => new TransportFactory(this);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var reply = replies[Math.Min(Sent.Count, replies.Length - 1)];
        Sent.Add(await SentRequest.Of(request, cancellationToken));
        var response = new HttpResponseMessage(reply.Status) { Content = new ReadOnlyMemoryContent(reply.Body), RequestMessage = request };
        response.Headers.Add("x-amzn-RequestId", StubReply.RequestId);
        return response;
    }
}

public sealed record StubReply(HttpStatusCode Status, ReadOnlyMemory<byte> Body)
{
    public const string RequestId = "6f1a0b52-0000-4000-8000-000000000001";

    public static StubReply Ok(string body) => new(HttpStatusCode.OK, System.Text.Encoding.UTF8.GetBytes(body));

    public static StubReply Error(int status, string body) => new((HttpStatusCode)status, System.Text.Encoding.UTF8.GetBytes(body));
}
