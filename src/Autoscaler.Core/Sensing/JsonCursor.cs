using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>The framework's JSON reader, and a way past a value whose end has been found without it.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> text, JsonReaderOptions options)
{
    // Of several times as many processes as are ever listed. A longer message costs more time, not more trust.
    private const int LongMessage = 64 * 1024;

    public Utf8JsonReader Json = new(text, options);

    private ReadOnlySpan<byte> text = text;

    private JsonReaderState before;

    private bool first;

    /// <summary>To the name of the object's next member, or to its end.</summary>
    public bool NextMember()
    {
        before = Json.CurrentState;
        first = Json.TokenType == JsonTokenType.StartObject;
        return Json.Read() && Json.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>From a member's name past its value.</summary>
    public void SkipMember()
    {
        var value = Value;
        if (first || JsonScan.LengthOfContainer(value) is not (> 0 and var length))
        {
            Json.Skip();
        }
        else
        {
            Resume(value[length..]);
        }
    }

    /// <summary>From a member's name past its value. Its text, if it is one, stands at the start of the buffer then.</summary>
    public bool TryReadText(RentedBytes into, out int length)
    {
        var value = Value;
        into.Grow(Math.Min(value.Length, LongMessage), kept: 0);
        if (!first && JsonScan.TryUnescape(value, into.Array, out var read, out length))
        {
            Resume(value[read..]);
            return true;
        }

        Json.Read();
        if (Json.TokenType == JsonTokenType.String)
        {
            into.Grow(Json.ValueSpan.Length, kept: 0);
            return JsonText.TryCopy(in Json, into.Array, out length);
        }

        Json.Skip();
        length = 0;
        return false;
    }

    /// <summary>What stands behind the name that has just been read.</summary>
    private readonly ReadOnlySpan<byte> Value => text[(int)Json.BytesConsumed..].TrimStart(" \t\r\n"u8);

    // As if the member had never been there: the reader's state from before it is followed by what stands behind it. The first member of an object is passed over
    // in the ordinary way, for behind it stands a comma that no state from before it expects.
    private void Resume(ReadOnlySpan<byte> rest)
    {
        text = rest;
        Json = new Utf8JsonReader(rest, isFinalBlock: true, before);
    }
}
