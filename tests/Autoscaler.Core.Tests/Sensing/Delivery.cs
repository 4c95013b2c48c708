using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>How CloudWatch Logs wraps messages: envelope, gzip, base64, and the event around it.</summary>
internal static class Delivery
{
    private static readonly JsonSerializerOptions LikeAws = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Direct(params string[] messages) => Direct(Gzip(Envelope(messages)));

    public static byte[] Direct(byte[] payload) => Fixtures.Utf8($$$"""{"awslogs":{"data":"{{{Convert.ToBase64String(payload)}}}"}}""");

    public static byte[] Kinesis(params string[] data) =>
        Fixtures.Utf8($$"""{"Records":[{{string.Join(',', data.Select(one => $$"""{"kinesis":{"partitionKey":"p","data":{{one}},"sequenceNumber":"49"},"eventSource":"aws:kinesis"}"""))}}]}""");

    public static string Base64Text(byte[] payload) => $"\"{Convert.ToBase64String(payload)}\"";

    public static byte[] Envelope(params string[] messages) => Fixtures.Utf8(
        $$"""{"messageType":"DATA_MESSAGE","owner":"123456789012","logGroup":"RDSOSMetrics","logStream":"db-AAAABBBBCCCCDDDDEEEEFFFF01","subscriptionFilters":["spike-collector"],"logEvents":[{{string.Join(',', messages.Select(Event))}}]}""");

    public static byte[] Gzip(byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        // Of nothing, the framework makes nothing.
        if (bytes.Length == 0)
        {
            return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>Any text as a JSON string.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, LikeAws);

    private static string Event(string message) => $$"""{"id":"39300000000000000000000000000000000000000000000000000001","timestamp":1795172407000,"message":{{Quoted(message)}}}""";
}
