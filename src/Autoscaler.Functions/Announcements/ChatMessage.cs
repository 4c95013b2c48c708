using System.Text;
using System.Text.Json;

namespace Autoscaler.Functions.Announcements;

/// <summary>A notification in the form that Amazon Q Developer in chat applications renders; mail shows the same JSON. Messages of one thread stand together.</summary>
public sealed record ChatMessage(string Title, string Description, string Thread, IReadOnlyList<string> NextSteps)
{
    public string ToJson()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
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
        json.WriteString("title", Title);
        json.WriteString("description", Description);
        json.WriteStartArray("nextSteps");
        foreach (var step in NextSteps)
        {
            json.WriteStringValue(step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("metadata");
        json.WriteString("threadId", Thread);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
