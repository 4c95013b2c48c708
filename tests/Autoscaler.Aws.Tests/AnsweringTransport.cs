namespace Autoscaler.Aws.Tests;

/// <summary>Answers, hangs or breaks as the test says.</summary>
internal sealed class AnsweringTransport(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(cancellationToken);
}
