using System.Text.Json;
using Autoscaler.Core.Policies.Keys;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>What the schema says about one value.</summary>
internal static class SchemaForm
{
    public static void Write(Utf8JsonWriter json, Key key, Action<Utf8JsonWriter, IReadOnlyList<Key>, IReadOnlyList<string>> members)
    {
        switch (key.Kind)
        {
            case Kind.Cpu:
                Numbers(json, key, "number", Kind.Cpu.Lowest, Kind.Cpu.Highest);
                break;
            case Kind.Part part:
                Numbers(json, key, "number", part.Lowest, part.Highest);
                break;
            case Kind.Number number:
                Numbers(json, key, "number", number.Lowest, number.Highest, number.Step);
                break;
            case Kind.Whole whole:
                Numbers(json, key, "integer", whole.Lowest, whole.Highest);
                break;
            case Kind.Duration:
                Texts(json, key, DurationText.Pattern, 7, "60s");
                break;
            case Kind.Text text:
                Texts(json, key, text.Shape.Form.ToString(), text.Shape.Longest, text.Shape.Example);
                break;
            case Kind.Choice choice:
                Strings(json, "enum", choice.Options);
                break;
            case Kind.Flag:
                json.WriteString("type", "boolean");
                break;
            case Kind.Block block:
                members(json, block.Keys, []);
                break;
            case Kind.Many many:
                json.WriteString("type", "array");
                json.WriteNumber("maxItems", many.Most);
                json.WriteStartObject("items");
                members(json, many.Keys, [.. many.Keys.Where(entry => entry.IsRequired).Select(entry => entry.Name)]);
                json.WriteEndObject();
                break;
            default:
                throw new NotSupportedException(key.Path);
        }
    }

    public static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, Key key, string type, double lowest, double highest, double step = 0)
    {
        Type(json, key, type);
        json.WriteNumber("minimum", lowest);
        json.WriteNumber("maximum", highest);
        if (step > 0)
        {
            json.WriteNumber("multipleOf", step);
        }
    }

    private static void Texts(Utf8JsonWriter json, Key key, string pattern, int longest, string example)
    {
        Type(json, key, "string");
        json.WriteString("pattern", pattern);
        json.WriteNumber("maxLength", longest);
        Strings(json, "examples", [example]);
    }

    private static void Type(Utf8JsonWriter json, Key key, string type)
    {
        if (key.IsOptional)
        {
            Strings(json, "type", [type, "null"]);
        }
        else
        {
            json.WriteString("type", type);
        }
    }
}
