using System.Text.Json;
using Amazon.Runtime;

namespace Amazon.Kernel;

/// <summary>Members of a JSON request; those that are null are not sent, an empty list is.</summary>
internal static class JsonWriting
{
    public static void Text(this Utf8JsonWriter json, string name, string value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Constant(this Utf8JsonWriter json, string name, ConstantClass value) => json.Text(name, value?.Value);

    public static void Number(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>Whole milliseconds since 1970, as CloudWatch Logs wants times. Cut, as the official client does; AWSSDKUtils would round.</summary>
    public static void Milliseconds(this Utf8JsonWriter json, string name, DateTime? value) =>
        json.Number(name, value is { } time ? new DateTimeOffset(time.ToUniversalTime()).ToUnixTimeMilliseconds() : (long?)null);

    public static void Flag(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public static void Object<T>(this Utf8JsonWriter json, string name, T value, Action<Utf8JsonWriter, T> write) where T : class
    {
        if (value is not null)
        {
            json.WriteStartObject(name);
            write(json, value);
            json.WriteEndObject();
        }
    }

    public static void List<T>(this Utf8JsonWriter json, string name, List<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values is not null)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStartObject();
                write(json, value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    public static void Texts(this Utf8JsonWriter json, string name, List<string> values)
    {
        if (values is not null)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    public static void TextByName(this Utf8JsonWriter json, string name, Dictionary<string, string> values) => json.Object(name, values, (map, entries) =>
    {
        foreach (var (key, value) in entries)
        {
            map.WriteString(key, value);
        }
    });
}
