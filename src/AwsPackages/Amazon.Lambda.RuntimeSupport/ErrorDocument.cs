using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>An exception in the form that the Runtime API takes and that Step Functions shows as Error and Cause.</summary>
internal static class ErrorDocument
{
    // Bounds, so that no exception grows past the 6 MB of a response; Step Functions keeps 32,768 characters of it.
    private const int Characters = 32_768;
    private const int Lines = 64;
    private const int Depth = 8;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(Exception exception) => Document(json => Write(json, exception, Depth));

    public static ReadOnlyMemory<byte> Of(string errorType, string errorMessage) => Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("errorType", errorType);
        json.WriteString("errorMessage", errorMessage);
        json.WriteEndObject();
    });

    public static void WriteLines(Utf8JsonWriter json, string stackTrace)
    {
        json.WriteStartArray("stackTrace");
        foreach (var line in stackTrace.Split('\n', Lines + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(Lines))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }

    private static ReadOnlyMemory<byte> Document(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(bytes, Relaxed);
        write(json);
        json.Flush();
        return bytes.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Exception exception, int depth)
    {
        json.WriteStartObject();
        json.WriteString("errorType", exception.GetType().Name);
        var message = exception.Message.AsSpan();
        json.WriteString("errorMessage", message[..Math.Min(message.Length, Characters)]);
        if (exception.StackTrace is { Length: > 0 } stackTrace)
        {
            WriteLines(json, stackTrace);
        }

        if (exception.InnerException is not null && depth > 0)
        {
            json.WritePropertyName("cause");
            Write(json, exception.InnerException, depth - 1);
        }

        if (exception is AggregateException several && depth > 0)
        {
            json.WriteStartArray("causes");
            foreach (var one in several.InnerExceptions.Take(Depth))
            {
                Write(json, one, 0);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
