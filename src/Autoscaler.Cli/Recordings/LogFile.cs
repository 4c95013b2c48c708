using System.Buffers;
using System.Text.Json;

namespace Autoscaler.Cli.Recordings;

/// <summary>
/// Reads the messages of a recorded log: JSON lines, the output of <c>aws logs filter-log-events</c> or <c>get-log-events</c>, an export of CloudWatch Logs, a
/// delivery; each of them plain or gzip. In one pass, and with no more memory than its largest event needs.
/// </summary>
internal static class LogFile
{
    private const int Block = 256 * 1024;

    /// <param name="file">Its name.</param>
    /// <param name="message">Gets each message.</param>
    /// <param name="progress">Is told how many bytes of the file have been read.</param>
    /// <returns>What is wrong with the file, as a sentence; null: nothing.</returns>
    public static string? Read(string file, Action<ReadOnlySpan<byte>> message, Action<long>? progress = null)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            var objects = new JsonObjects(found => Unwrap(found, message));
            if (Copy(stream, objects, progress) == 0)
            {
                return $"{file}: is empty.";
            }

            objects.End();
            return objects.Broken > 0 ? $"{file}: {objects.Broken} objects in it break off and are left out; JSON lines are expected, the output of aws logs, or an export of CloudWatch Logs, plain or gzip." : null;
        }
        catch (InvalidDataException)
        {
            return $"{file}: the gzip data breaks off or is damaged; what stood before that was read. Fetch the file again.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return e is FileNotFoundException or DirectoryNotFoundException ? $"{file}: there is no such file." : $"{file}: cannot be read ({e.Message})";
        }
    }

    /// <returns>How many bytes there were. A pipe cannot be gone back in, so of it only plain text is taken.</returns>
    private static long Copy(FileStream stream, JsonObjects objects, Action<long>? progress)
    {
        var block = ArrayPool<byte>.Shared.Rent(Block);
        try
        {
            var read = stream.ReadAtLeast(block, 2, throwOnEndOfStream: false);
            var isGzip = read >= 2 && block is [0x1F, 0x8B, ..];
            if (isGzip && !stream.CanSeek)
            {
                throw new IOException("gzip cannot come through a pipe: zcat it first");
            }

            using var gzip = isGzip ? new GzipEnd(stream) : null;
            if (isGzip)
            {
                stream.Position = 0;
                read = gzip!.Read(block);
            }

            long all = isGzip ? stream.Length : 0;
            for (; read > 0; read = gzip?.Read(block) ?? stream.Read(block))
            {
                objects.Feed(block.AsSpan(0, read));
                all += isGzip ? 0 : read;
                progress?.Invoke(isGzip ? stream.Position : all);
            }

            return all;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    // An event of CloudWatch Logs carries what was logged as its text; anything else is what was logged.
    private static void Unwrap(ReadOnlySpan<byte> found, Action<ReadOnlySpan<byte>> message)
    {
        var json = new Utf8JsonReader(found);
        try
        {
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isMessage = json.ValueTextEquals("message"u8);
                json.Read();
                if (isMessage && json.TokenType == JsonTokenType.String)
                {
                    Text(in json, message);
                    return;
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
            // Whoever reads the message says what is wrong with it.
        }

        message(found);
    }

    private static void Text(ref readonly Utf8JsonReader json, Action<ReadOnlySpan<byte>> message)
    {
        var text = ArrayPool<byte>.Shared.Rent(json.ValueSpan.Length);
        message(text.AsSpan(0, json.CopyString(text)));
        ArrayPool<byte>.Shared.Return(text);
    }
}
