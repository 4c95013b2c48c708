using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>
/// Reads the message of one log event: the JSON documents in it, of which several may stand back to back. A document that breaks costs those behind it,
/// for nobody can tell where they begin; not those before it.
/// </summary>
public static class MessageReader
{
    private static readonly JsonReaderOptions ManyDocuments = new() { AllowMultipleValues = true };

    public static void Read(ReadOnlySpan<byte> message, SampleBatch into)
    {
        // Another vendor's text, told apart without the cost of an exception.
        if (!message.TrimStart(" \t\r\n"u8).StartsWith((byte)'{'))
        {
            into.Refuse(Refusal.NotASample);
            return;
        }

        var cursor = new JsonCursor(message, ManyDocuments);
        try
        {
            while (cursor.Json.Read())
            {
                ReadDocument(ref cursor, into);
            }
        }
        catch (Exception broken) when (JsonText.IsBroken(broken))
        {
            into.Refuse(Refusal.NotJson);
        }
    }

    private static void ReadDocument(ref JsonCursor cursor, SampleBatch into)
    {
        if (cursor.Json.TokenType != JsonTokenType.StartObject)
        {
            cursor.Json.Skip();
            into.Refuse(Refusal.NotASample);
            return;
        }

        var document = default(SampleDocument);
        document.Read(ref cursor);
        if (document.Sample is { } sample)
        {
            into.Add(sample);
        }
        else
        {
            into.Refuse(document.SpeaksOfCpu ? Refusal.InvalidSample : Refusal.NotASample);
        }
    }
}
