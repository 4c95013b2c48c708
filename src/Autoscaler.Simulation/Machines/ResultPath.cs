using System.Text.Json.Nodes;

namespace Autoscaler.Simulation.Machines;

/// <summary>Where a result goes: in the place of the data, nowhere, or into them.</summary>
internal sealed class ResultPath
{
    /// <summary>In the place of the data: what holds where none is given.</summary>
    public static readonly ResultPath Whole = new(null);

    public static readonly ResultPath Nowhere = new(null);

    private readonly string? member;

    private ResultPath(string? member) => this.member = member;

    /// <returns>Null for a path that is no member of the data.</returns>
    public static ResultPath? Parse(string text) => text == "$" ? Whole : Reference.Parse(text) is { Names: [var name], Text: [_, '.', ..] } ? new ResultPath(name) : null;

    public JsonNode? Put(JsonNode? data, JsonNode? result)
    {
        if (member is null)
        {
            return this == Whole ? result : data;
        }

        // What is not an object gives way to one.
        var into = data as JsonObject ?? [];
        into[member] = result?.Parent is null ? result : result.DeepClone();
        return into;
    }
}
