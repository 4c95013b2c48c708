using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Autoscaler.Core.Policies.Keys;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>config/autoscaler.schema.json, from the declarations. Draft 7: the newest that the usual editors know in full.</summary>
internal static class PolicySchema
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            File(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void File(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Policy of the Aurora spike autoscaler");
        json.WriteString("description", "What holds between several keys is checked by the reader only: docs/configuration.md.");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        json.WriteStringValue(FileKeys.Clusters);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject(FileKeys.Schema);
        json.WriteString("type", "string");
        json.WriteEndObject();
        Reference(json, FileKeys.Defaults, FileKeys.Defaults);
        json.WriteStartObject(FileKeys.Clusters);
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteNumber("maxItems", FileKeys.MostClusters);
        Reference(json, "items", "cluster");
        json.WriteEndObject();
        json.WriteEndObject();
        Definitions(json);
        json.WriteEndObject();
    }

    private static void Definitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("definitions");
        Object(json, "cluster", ClusterKeys.All, "One cluster. What is left out here is taken from the defaults, and then from the built-in ones.", [ClusterKeys.Id.Name]);
        Object(json, FileKeys.Defaults, ClusterKeys.Shared, "What holds for every cluster that does not say otherwise, key by key.", []);
        foreach (var key in ClusterKeys.All)
        {
            Value(json, key, key.Name);
        }

        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, string name, IReadOnlyList<Key> keys, string description, IReadOnlyList<string> required)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        Required(json, required);
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            Reference(json, key.Name, key.Name);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Key key, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("description", Description(key));
        SchemaForm.Write(json, key, Members);
        if (key.Default is { } value)
        {
            json.WritePropertyName("default");
            json.WriteRawValue(value);
        }

        json.WriteEndObject();
    }

    private static string Description(Key key) => key.Description
        + (key.Kind is Kind.Duration duration ? $" From \"{DurationText.Of(duration.Shortest)}\" to \"{DurationText.Of(duration.Longest)}\"." : "")
        + (key.IsRequired ? " Required." : "");

    private static void Members(Utf8JsonWriter json, IReadOnlyList<Key> keys, IReadOnlyList<string> required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        Required(json, required);
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            Value(json, key, key.Name);
        }

        json.WriteEndObject();
    }

    private static void Required(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            SchemaForm.Strings(json, "required", names);
        }
    }

    private static void Reference(Utf8JsonWriter json, string property, string definition)
    {
        json.WriteStartObject(property);
        json.WriteString("$ref", $"#/definitions/{definition}");
        json.WriteEndObject();
    }
}
