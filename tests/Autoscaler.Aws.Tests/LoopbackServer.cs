using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Autoscaler.Aws.Tests;

/// <summary>A peer on a loopback port, on bare sockets so that it can also misbehave: answers from a script, and the last answer repeats.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    /// <summary>A test that waits longer than this waits for something that does not come.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<Task> connections = [];
    private readonly TaskCompletionSource said = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WireAnswer[] answers;
    private readonly Task accepting;
    private int requests;

    public LoopbackServer(params WireAnswer[] answers)
    {
        this.answers = answers;
        listener.Start();
        accepting = Accept();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>How many requests came in whole, heads and bodies.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Until all that an answer has to say at once has been said.</summary>
    public Task Said => said.Task.WaitAsync(Patience);

    public int Connections => connections.Count;

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await accepting;
        listener.Dispose();
        await Task.WhenAll(connections);
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                connections.Add(Serve(await listener.AcceptTcpClientAsync(end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await TakeRequest(stream))
                {
                    var answer = answers[Math.Min(Interlocked.Increment(ref requests), answers.Length) - 1];
                    await answer.Say(stream, end.Token);
                    said.TrySetResult();
                    if (answer.Then is { } then)
                    {
                        await then(stream, end.Token);
                    }

                    if (answer.Ends != Ending.KeepAlive)
                    {
                        // Without lingering, the end is a reset instead of a goodbye.
                        client.LingerState = new LingerOption(answer.Ends == Ending.Reset, 0);
                        return;
                    }
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The test is over, or the client has gone.
            }
        }
    }

    /// <summary>False when the client says no more.</summary>
    private async Task<bool> TakeRequest(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, end.Token) == 0)
            {
                return false;
            }

            head.Append((char)one[0]);
        }

        var length = head.ToString().Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        await stream.ReadExactlyAsync(new byte[length is null ? 0 : int.Parse(length["Content-Length: ".Length..], CultureInfo.InvariantCulture)], end.Token);
        return true;
    }
}
