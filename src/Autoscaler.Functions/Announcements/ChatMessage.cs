using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Autoscaler.Functions.Announcements;

/// <summary>
/// A notification in the form that Amazon Q Developer in chat applications renders; mail shows the same JSON. Messages of one thread stand together.
/// Longer ones are cut to what that service takes: a message that is not shown helps nobody.
/// </summary>
public sealed record ChatMessage(string Title, string Description, string Thread, IReadOnlyList<string> NextSteps)
{
    private const int LongestTitle = 250;

    private const int LongestDescription = 8000;

    private const int LongestStep = 350;

    // People read this JSON in mails: an apostrophe shall be one there. It is never part of a web page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What happened, in one word; null where there is none.</summary>
    public string? EventType { get; init; }

    /// <summary>The DB cluster identifier; null where the message is about none.</summary>
    public string? Cluster { get; init; }

    public string ToJson()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            Write(json);
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteString("source", "custom");
        json.WriteStartObject("content");
        json.WriteString("textType", "client-markdown");
        json.WriteString("title", PlainText.Cut(Title, LongestTitle));
        json.WriteString("description", PlainText.Cut(Description, LongestDescription));
        json.WriteStartArray("nextSteps");
        foreach (var step in NextSteps)
        {
            json.WriteStringValue(PlainText.Cut(step, LongestStep));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteMetadata(json);
        json.WriteEndObject();
    }

    private void WriteMetadata(Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteString("threadId", Thread);
        json.WriteString("summary", PlainText.Cut(Title, LongestTitle));
        if (EventType is not null)
        {
            json.WriteString("eventType", EventType);
        }

        if (Cluster is not null)
        {
            json.WriteStartArray("relatedResources");
            json.WriteStringValue(Cluster);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
