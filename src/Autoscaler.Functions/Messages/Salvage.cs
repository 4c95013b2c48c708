using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Autoscaler.Functions.Messages;

/// <summary>
/// Reads a message, and of one that another version of the code has written whatever can be read: after a deploy or a rollback in mid-response the memory is lost,
/// which costs time, and the response ends or goes on cleanly.
/// </summary>
public static class Salvage
{
    private static readonly string[] Kept = ["version", "cluster", "window", "continues"];

    public static T? Read<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, type);
        }
        catch (JsonException) when (Message(json) is { } message)
        {
            return message.Deserialize(type);
        }
    }

    private static JsonObject? Message(ReadOnlyMemory<byte> json)
    {
        if (JsonNode.Parse(json.Span) is not JsonObject message || message["state"] is not JsonObject state)
        {
            return null;
        }

        foreach (var name in state.Select(member => member.Key).Where(name => !Kept.Contains(name)).ToList())
        {
            state.Remove(name);
        }

        return message;
    }
}
