using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace AwsPackages.Tests.Lambda;

/// <summary>
/// Lambda's Runtime API on a loopback port, on bare sockets so that it can also misbehave. "next" waits until a reply is given; every answer is kept for the test.
/// </summary>
internal sealed class LoopbackRuntimeApi : IAsyncDisposable
{
    private const string Root = "/2018-06-01/runtime/";

    /// <summary>A test that waits longer than this waits for something that does not come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Channel<NextReply> _replies = Channel.CreateUnbounded<NextReply>();
    private readonly Channel<Posted> _posted = Channel.CreateUnbounded<Posted>();
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;
    private int _nextCalls;

    public LoopbackRuntimeApi()
    {
        _listener.Start();
        _accepting = Accept();
    }

    public string Endpoint => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public int NextCalls => _nextCalls;

    /// <summary>What "next" says when no reply has been given; without it, it waits.</summary>
    public NextReply? Otherwise { get; init; }

    /// <summary>Decides the status of the answer to an answer; without a status it waits.</summary>
    public Func<Posted, int?> Verdict { get; init; } = _ => 202;

    public void Give(params NextReply[] replies) => Assert.All(replies, reply => Assert.True(_replies.Writer.TryWrite(reply)));

    /// <summary>The next answer that a runtime sends, in order.</summary>
    public Task<Posted> Answer() => _posted.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections);
        _end.Dispose();
    }

    private async Task Accept()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                _connections.Add(Serve(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var stream = new BufferedStream(client.GetStream(), 64 * 1024);
                while (await Request(stream) is { } request && await Reply(stream, request))
                {
                    await stream.FlushAsync(_end.Token);
                }

                await stream.FlushAsync(_end.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The test is over, or the runtime has gone.
            }
        }
    }

    /// <summary>False: hang up.</summary>
    private async Task<bool> Reply(BufferedStream stream, Posted request)
    {
        if (request.Path == "invocation/next")
        {
            Interlocked.Increment(ref _nextCalls);
            var reply = _replies.Reader.TryRead(out var given) ? given : Otherwise ?? await _replies.Reader.ReadAsync(_end.Token);
            await stream.WriteAsync(reply.Head, _end.Token);
            await stream.WriteAsync(reply.Body, _end.Token);
            return !reply.HangUp;
        }

        if (Verdict(request) is not { } status)
        {
            Assert.True(_posted.Writer.TryWrite(request));
            await Task.Delay(Timeout.Infinite, _end.Token);
            return false;
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Whatever\r\nContent-Length: 15\r\n\r\n{{\"status\":\"OK\"}}"), _end.Token);
        Assert.True(_posted.Writer.TryWrite(request));
        return true;
    }

    private async Task<Posted?> Request(BufferedStream stream)
    {
        var lines = new List<string>();
        while (await Line(stream) is { Length: > 0 } line)
        {
            lines.Add(line);
        }

        if (lines.Count == 0)
        {
            return null;
        }

        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1]);
        var body = new byte[headers.TryGetValue("content-length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _end.Token);
        return new Posted(lines[0].Split(' ')[1][Root.Length..], headers, Encoding.UTF8.GetString(body));
    }

    private async Task<string> Line(BufferedStream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, _end.Token) == 1 && one[0] != '\n')
        {
            line.Append((char)one[0]);
        }

        return line.ToString().TrimEnd('\r');
    }
}
