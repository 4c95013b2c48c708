using System.Text.Json;

namespace Autoscaler.Core.WakeUps;

/// <summary>What an element holds under a name; null where it holds nothing, or something else.</summary>
internal static class Members
{
    public static JsonElement? Member(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) ? member : null;

    public static string? Text(this JsonElement parent, string name) =>
        parent.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
