using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Autoscaler.Aws.Tests;

internal enum Ending
{
    KeepAlive,
    Close,
    Reset,
}

/// <summary>What a peer says to one request, byte for byte, what it does when that is said, and how the connection ends.</summary>
internal sealed record WireAnswer(Func<NetworkStream, CancellationToken, Task> Say, Ending Ends = Ending.KeepAlive, Func<NetworkStream, CancellationToken, Task>? Then = null)
{
    public static WireAnswer HangUp { get; } = Bytes("", Ending.Close);

    public static WireAnswer Reset { get; } = Bytes("", Ending.Reset);

    public static WireAnswer HalfAHead { get; } = Bytes("HTTP/1.1 200 OK\r\nContent-Ty", Ending.Close);

    public static WireAnswer HalfABody { get; } = Bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", Ending.Close);

    public static WireAnswer SilentHead { get; } = Bytes("") with { Then = Stall };

    /// <summary>More than fits between the two, so that the body has begun to be read when it is said.</summary>
    public static WireAnswer StalledBody { get; } = Flood(announced: 16, poured: 15) with { Then = Stall };

    /// <summary>A byte now and then, forever.</summary>
    public static WireAnswer Dripping { get; } = Bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") with { Then = Drip };

    public static WireAnswer TwentyMegabytes { get; } = Flood(announced: 20, poured: 20);

    /// <summary>20 MB, piece by piece, and more to come.</summary>
    public static WireAnswer TwentyMegabytesAndMore { get; } = new(
        async (stream, end) =>
        {
            await Write(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", end);
            await Pour(stream, [.. "100000\r\n"u8, .. new byte[Megabyte], .. "\r\n"u8], 20, end);
        },
        Then: Stall);

    private const int Megabyte = 1 << 20;

    public static WireAnswer Redirect(string address) => Bytes($"HTTP/1.1 302 Found\r\nLocation: {address}\r\nContent-Length: 0\r\n\r\n");

    public static WireAnswer Ok(string body) => Status(200, body);

    public static WireAnswer Status(int status, string body) =>
        Bytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Whatever\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    private static WireAnswer Bytes(string text, Ending ends = Ending.KeepAlive) => new((stream, end) => Write(stream, text, end), ends);

    private static WireAnswer Flood(int announced, int poured) => new(async (stream, end) =>
    {
        await Write(stream, string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {announced * Megabyte}\r\n\r\n"), end);
        await Pour(stream, new byte[Megabyte], poured, end);
    });

    private static Task Stall(NetworkStream stream, CancellationToken end) => Task.Delay(Timeout.Infinite, end);

    private static async Task Drip(NetworkStream stream, CancellationToken end)
    {
        using var drip = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (await drip.WaitForNextTickAsync(end))
        {
            await Write(stream, "1\r\n \r\n", end);
        }
    }

    private static async Task Pour(NetworkStream stream, byte[] piece, int pieces, CancellationToken end)
    {
        for (var piecesSaid = 0; piecesSaid < pieces; piecesSaid++)
        {
            await stream.WriteAsync(piece, end);
        }
    }

    private static Task Write(NetworkStream stream, string text, CancellationToken end) => stream.WriteAsync(Encoding.UTF8.GetBytes(text), end).AsTask();
}
