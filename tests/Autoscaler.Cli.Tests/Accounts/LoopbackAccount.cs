using System.Net;
using System.Net.Sockets;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>The account of shop behind a socket on this machine, for a command that runs as a process of its own.</summary>
internal sealed class LoopbackAccount : IDisposable
{
    private readonly HttpListener listener = new();

    private readonly HttpMessageInvoker account;

    public LoopbackAccount(HttpMessageHandler account)
    {
        this.account = new HttpMessageInvoker(account);
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        listener.Prefixes.Add(Address);
        listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    public void Dispose()
    {
        listener.Close();
        account.Dispose();
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await Answer(context);
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.HttpMethod), context.Request.Url) { Content = new StreamContent(context.Request.InputStream) };
        foreach (string name in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, context.Request.Headers[name]))
            {
                request.Content.Headers.TryAddWithoutValidation(name, context.Request.Headers[name]);
            }
        }

        using var reply = await account.SendAsync(request, CancellationToken.None);
        context.Response.StatusCode = (int)reply.StatusCode;
        await reply.Content.CopyToAsync(context.Response.OutputStream);
        context.Response.Close();
    }
}
