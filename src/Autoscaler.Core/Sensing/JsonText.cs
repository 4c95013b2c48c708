using System.Text;
using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>Values as they must be written here, or not at all. A value in another form is passed over, with all that stands in it.</summary>
internal static class JsonText
{
    /// <summary>Malformed JSON throws the one, half a surrogate pair or malformed UTF-8 in a text that is looked at throws the other.</summary>
    public static bool IsBroken(Exception failure) => failure is JsonException or InvalidOperationException;

    public static bool TryNumber(ref Utf8JsonReader json, out double number)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetDouble(out number))
        {
            return true;
        }

        json.Skip();
        number = double.NaN;
        return false;
    }

    public static bool TryIdentifier(ref Utf8JsonReader json, out string? identifier)
    {
        if (json.TokenType == JsonTokenType.String && Plausible.Identifier(json.ValueSpan))
        {
            identifier = Encoding.ASCII.GetString(json.ValueSpan);
            return true;
        }

        json.Skip();
        identifier = null;
        return false;
    }

    /// <summary>Date, time to the second, and Z: a time with an offset, or with none, is not Enhanced Monitoring's.</summary>
    public static bool TryTime(ref Utf8JsonReader json, out DateTimeOffset time)
    {
        const int ToTheSecond = 20;
        if (json.TokenType == JsonTokenType.String && json.ValueSpan.Length >= ToTheSecond && json.ValueSpan[^1] == (byte)'Z' && json.TryGetDateTimeOffset(out time))
        {
            return true;
        }

        json.Skip();
        time = default;
        return false;
    }

    /// <summary>The text of a string, without its escapes. False if it is no text.</summary>
    public static bool TryCopy(ref readonly Utf8JsonReader json, Span<byte> into, out int length)
    {
        try
        {
            length = json.CopyString(into);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }
}
