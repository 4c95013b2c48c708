using System.Collections.Concurrent;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

/// <summary>Answers each request by what it asks, so that requests may come in any order and at once.</summary>
internal sealed class RoutedTransport(Func<SentRequest, StubReply> answer) : HttpMessageHandler
{
    public ConcurrentQueue<SentRequest> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await SentRequest.Of(request, cancellationToken);
        Sent.Enqueue(sent);
        var reply = answer(sent);
        var response = new HttpResponseMessage(reply.Status) { Content = new ReadOnlyMemoryContent(reply.Body), RequestMessage = request };
        response.Headers.Add("x-amzn-RequestId", StubReply.RequestId);
        return response;
    }
}
