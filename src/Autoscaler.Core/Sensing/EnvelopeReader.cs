using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>Reads the envelope in which CloudWatch Logs delivers log events. Its members may stand in any order; of a message type said twice, the first counts.</summary>
internal static class EnvelopeReader
{
    public static void Read(ReadOnlySpan<byte> envelope, SampleBatch into)
    {
        var cursor = new JsonCursor(envelope, default);
        ref var json = ref cursor.Json;
        try
        {
            if (json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref cursor, into);
            }
            else
            {
                into.Refuse(Refusal.NotASubscription);
            }
        }
        catch (Exception broken) when (JsonText.IsBroken(broken))
        {
            into.Refuse(Refusal.NotJson);
        }
    }

    private static void ReadMembers(ref JsonCursor cursor, SampleBatch into)
    {
        Refusal? refusal = null;
        var typed = false;
        var waiting = false;
        var events = cursor;
        ref var json = ref cursor.Json;
        while (cursor.NextMember())
        {
            if (!typed && json.ValueTextEquals("messageType"u8))
            {
                json.Read();
                refusal = RefusalOf(ref json);
                typed = true;
            }
            else if (!json.ValueTextEquals("logEvents"u8))
            {
                cursor.SkipMember();
            }
            else if (typed && refusal is null)
            {
                ReadEvents(ref cursor, into);
            }
            else
            {
                // Comes back to them if the type, when it comes, is data.
                events = cursor;
                waiting = true;
                cursor.SkipMember();
            }
        }

        if (!typed || refusal is not null)
        {
            into.Refuse(refusal ?? Refusal.UnknownMessageType);
        }
        else if (waiting)
        {
            ReadEvents(ref events, into);
        }
    }

    private static Refusal? RefusalOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            json.Skip();
            return Refusal.UnknownMessageType;
        }

        return json.ValueTextEquals("DATA_MESSAGE"u8) ? null
            : json.ValueTextEquals("CONTROL_MESSAGE"u8) ? Refusal.ControlMessage
            : Refusal.UnknownMessageType;
    }

    private static void ReadEvents(ref JsonCursor cursor, SampleBatch into)
    {
        ref var json = ref cursor.Json;
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
        {
            json.Skip();
            into.Refuse(Refusal.NotASubscription);
            return;
        }

        using var text = new RentedBytes(0);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!ReadEvent(ref cursor, text, into))
            {
                into.Refuse(Refusal.NotASample);
            }
        }
    }

    private static bool ReadEvent(ref JsonCursor cursor, RentedBytes text, SampleBatch into)
    {
        if (cursor.Json.TokenType != JsonTokenType.StartObject)
        {
            cursor.Json.Skip();
            return false;
        }

        var found = false;
        while (cursor.NextMember())
        {
            if (!cursor.Json.ValueTextEquals("message"u8))
            {
                cursor.SkipMember();
            }
            else if (cursor.TryReadText(text, out var length))
            {
                found = true;
                MessageReader.Read(text.Array.AsSpan(0, length), into);
            }
        }

        return found;
    }
}
