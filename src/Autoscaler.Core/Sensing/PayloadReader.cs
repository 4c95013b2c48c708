using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>Reads one payload of CloudWatch Logs: base64 of gzip of an envelope.</summary>
internal static class PayloadReader
{
    public static void Read(ref readonly Utf8JsonReader json, SampleBatch into)
    {
        using var packed = new RentedBytes(json.ValueSpan.Length + Gzip.Room);
        if (!Decode(in json, packed.Array, out var length))
        {
            into.Refuse(Refusal.NotBase64);
            return;
        }

        using var envelope = new RentedBytes(Gzip.Guess(packed.Array.AsSpan(0, length)));
        if (Gzip.Expand(packed.Array, length, envelope, out var expanded) is { } why)
        {
            into.Refuse(why);
            return;
        }

        EnvelopeReader.Read(envelope.Array.AsSpan(0, expanded), into);
    }

    private static bool Decode(ref readonly Utf8JsonReader json, Span<byte> into, out int length)
    {
        // Some writers escape the slash, which is one of base64's letters.
        if (json.ValueIsEscaped)
        {
            return JsonText.TryCopy(in json, into, out length) && Base64.DecodeFromUtf8InPlace(into[..length], out length) == OperationStatus.Done;
        }

        return Base64.DecodeFromUtf8(json.ValueSpan, into, out _, out length) == OperationStatus.Done;
    }
}
