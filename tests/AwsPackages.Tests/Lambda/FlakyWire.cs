namespace AwsPackages.Tests.Lambda;

/// <summary>Loses the first few requests that match; the others get through.</summary>
internal sealed class FlakyWire(Func<HttpRequestMessage, bool> matches, int failures) : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>How many requests matched.</summary>
    public int Seen { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        matches(request) && Seen++ < failures ? throw new HttpRequestException("The wire is cut.") : base.SendAsync(request, cancellationToken);
}
