using System.Text.Json;
using Amazon.Runtime;
using Amazon.Util;

namespace Amazon.Kernel;

/// <summary>Members of a JSON reply by name. An absent member and a JSON null are both null; a member of the wrong kind throws.</summary>
internal static class JsonReading
{
    public static string Text(this JsonElement parent, string name) => parent.Member(name)?.GetString();

    public static int? Int(this JsonElement parent, string name) => parent.Member(name)?.GetInt32();

    public static long? Long(this JsonElement parent, string name) => parent.Member(name)?.GetInt64();

    public static double? Double(this JsonElement parent, string name) => parent.Member(name)?.GetDouble();

    public static bool? Flag(this JsonElement parent, string name) => parent.Member(name)?.GetBoolean();

    /// <summary>Seconds since 1970 with fractions, as the JSON protocols send times.</summary>
    public static DateTime? Time(this JsonElement parent, string name) =>
        parent.Member(name) is { } seconds ? AWSSDKUtils.ConvertFromUnixDoubleEpochSeconds(seconds.GetDouble()) : null;

    /// <summary>Whole milliseconds since 1970: CloudWatch Logs' own way, which its model calls a number.</summary>
    public static DateTime? Milliseconds(this JsonElement parent, string name) =>
        parent.Long(name) is { } milliseconds ? AWSSDKUtils.ConvertFromUnixEpochMilliseconds(milliseconds) : null;

    public static T Constant<T>(this JsonElement parent, string name, Func<string, T> find) where T : ConstantClass =>
        parent.Text(name) is { } text ? find(text) : null;

    public static T Object<T>(this JsonElement parent, string name, Func<JsonElement, T> read) where T : class =>
        parent.Member(name) is { } child ? read(child) : null;

    public static List<T> List<T>(this JsonElement parent, string name, Func<JsonElement, T> read)
    {
        if (parent.Member(name) is not { } array)
        {
            return null;
        }

        var items = new List<T>(array.GetArrayLength());
        foreach (var item in array.EnumerateArray())
        {
            items.Add(read(item));
        }

        return items;
    }

    public static List<string> Texts(this JsonElement parent, string name) => parent.List(name, item => item.GetString());

    public static Dictionary<string, string> TextByName(this JsonElement parent, string name) =>
        parent.Member(name)?.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString());

    private static JsonElement? Member(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
