using System.Text.Json.Nodes;

namespace Autoscaler.Simulation.Machines;

/// <summary>A path of plain member names into the data ($.a.b) or the context ($$.a.b).</summary>
internal sealed class Reference
{
    private readonly string[] names;

    private readonly bool isOfContext;

    private Reference(string text, string[] names, bool isOfContext) => (Text, this.names, this.isOfContext) = (text, names, isOfContext);

    public string Text { get; }

    public IReadOnlyList<string> Names => names;

    /// <returns>Null for a path of any other kind.</returns>
    public static Reference? Parse(string text)
    {
        var isOfContext = text.StartsWith("$$", StringComparison.Ordinal);
        var path = isOfContext ? text[1..] : text;
        var names = path.Split('.').Skip(1).ToArray();
        return path.Split('.')[0] == "$" && names.All(name => name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')) ? new Reference(text, names, isOfContext) : null;
    }

    /// <param name="data">The state's input.</param>
    /// <param name="context">The execution's.</param>
    /// <param name="found">What stands there; it may be null.</param>
    /// <returns>Whether there is anything at all.</returns>
    public bool TryFind(JsonNode? data, JsonNode context, out JsonNode? found)
    {
        found = isOfContext ? context : data;
        foreach (var name in names)
        {
            if (found is not JsonObject parent || !parent.TryGetPropertyValue(name, out found))
            {
                return false;
            }
        }

        return true;
    }

    public JsonNode? Find(JsonNode? data, JsonNode context) => TryFind(data, context, out var found) ? found : throw new PathNotFoundException(Text);
}
