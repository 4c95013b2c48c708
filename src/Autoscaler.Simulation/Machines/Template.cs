using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Autoscaler.Simulation.Machines;

/// <summary>Parameters: an object whose members ending in .$ are paths or intrinsics. Read once, filled for each task.</summary>
internal static class Template
{
    private const string Format = "States.Format(";

    private const string ToText = "States.JsonToString(";

    // As AWS writes it: an apostrophe is one.
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public delegate JsonNode? Filling(JsonNode? data, JsonNode context);

    /// <exception cref="NotSupportedException">Anything that this project's machines do not use.</exception>
    public static Filling Parse(string place, JsonElement template)
    {
        if (template.ValueKind != JsonValueKind.Object)
        {
            var text = template.GetRawText();
            return template.ValueKind == JsonValueKind.Array && text.Contains(".$\"", StringComparison.Ordinal)
                ? throw new NotSupportedException($"{place}: paths within a list are not supported.")
                : (_, _) => JsonNode.Parse(text);
        }

        var members = template.EnumerateObject().Select(member => member.Name.EndsWith(".$", StringComparison.Ordinal)
            ? (member.Name[..^2], ParseValue($"{place}.{member.Name}", member.Value.GetString()!))
            : (member.Name, Parse($"{place}.{member.Name}", member.Value))).ToList();
        return (data, context) => new JsonObject(members.Select(member => KeyValuePair.Create(member.Item1, member.Item2(data, context))));
    }

    private static Filling ParseValue(string place, string text)
    {
        if (Reference.Parse(text) is { } reference)
        {
            return (data, context) => reference.Find(data, context)?.DeepClone();
        }

        if (text.StartsWith(ToText, StringComparison.Ordinal) && text.EndsWith(')') && Reference.Parse(text[ToText.Length..^1]) is { } argument)
        {
            return (data, context) => TextOf(argument.Find(data, context));
        }

        return text.StartsWith(Format, StringComparison.Ordinal) && text.EndsWith(')') ? ParseFormat(place, text[Format.Length..^1]) : throw NotSupported(place, text);
    }

    private static string TextOf(JsonNode? value)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Plainly))
        {
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    // 'text with {} and {}', $.path, $.path
    private static Filling ParseFormat(string place, string arguments)
    {
        var end = arguments.LastIndexOf('\'');
        var parts = end > 0 && arguments[0] == '\'' ? arguments[1..end].Split("{}") : throw NotSupported(place, arguments);
        var references = arguments[(end + 1)..].Split(',', StringSplitOptions.TrimEntries).Skip(1).Select(path => Reference.Parse(path) ?? throw NotSupported(place, path)).ToList();
        if (parts.Length != references.Count + 1)
        {
            throw NotSupported(place, arguments);
        }

        return (data, context) =>
        {
            var text = new StringBuilder(parts[0]);
            for (var i = 0; i < references.Count; i++)
            {
                text.Append(references[i].Find(data, context)).Append(parts[i + 1]);
            }

            return text.ToString();
        };
    }

    private static NotSupportedException NotSupported(string place, string text) =>
        new($"{place}: {text} is not supported; only plain paths, States.Format and States.JsonToString are.");
}
