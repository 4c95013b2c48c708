using System.Net;
using System.Net.Sockets;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>A handler as a server on a loopback port, so that a process can be pointed at it.</summary>
internal sealed class LoopbackHttp : IAsyncDisposable
{
    private readonly HttpListener listener;

    private readonly Task accepting;

    public LoopbackHttp(HttpMessageHandler answers)
    {
        Answers = answers;
        (listener, Address) = Listen();
        accepting = Accept();
    }

    public string Address { get; }

    /// <summary>Who answers from now on.</summary>
    public HttpMessageHandler Answers { get; set; }

    /// <summary>Awaited when it is done and nobody knows yet.</summary>
    public Func<Task>? BeforeReply { get; set; }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await accepting;
    }

    // HttpListener takes no port 0, so a free one is asked for first; somebody else may be faster.
    private static (HttpListener Listener, string Address) Listen()
    {
        while (true)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            probe.Stop();
            var listener = new HttpListener { Prefixes = { address + "/" } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
    }

    private async Task Accept()
    {
        var serving = new List<Task>();
        while (true)
        {
            try
            {
                serving.Add(Serve(await listener.GetContextAsync()));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                await Task.WhenAll(serving);
                return;
            }
        }
    }

    private async Task Serve(HttpListenerContext context)
    {
        try
        {
            using var invoker = new HttpMessageInvoker(Answers, disposeHandler: false);
            using var request = await Incoming(context.Request);
            using var reply = await invoker.SendAsync(request, CancellationToken.None);
            await (BeforeReply?.Invoke() ?? Task.CompletedTask);
            var body = await reply.Content.ReadAsByteArrayAsync();
            context.Response.StatusCode = (int)reply.StatusCode;
            foreach (var (name, values) in reply.Headers.NonValidated.Concat(reply.Content.Headers.NonValidated).Where(header => header.Key is not ("Content-Length" or "Transfer-Encoding" or "Connection")))
            {
                context.Response.AddHeader(name, values.ToString());
            }

            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException)
        {
            // The process has gone, or the test is over.
        }
    }

    private static async Task<HttpRequestMessage> Incoming(HttpListenerRequest from)
    {
        var body = new MemoryStream();
        await from.InputStream.CopyToAsync(body);
        var request = new HttpRequestMessage(new HttpMethod(from.HttpMethod), from.Url) { Content = new ByteArrayContent(body.ToArray()) };
        foreach (var name in from.Headers.AllKeys.OfType<string>().Where(name => name is not ("Host" or "Connection" or "Content-Length")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, from.Headers[name]))
            {
                request.Content.Headers.TryAddWithoutValidation(name, from.Headers[name]);
            }
        }

        return request;
    }
}
