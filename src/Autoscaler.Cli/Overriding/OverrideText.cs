using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Core.Overrides;

namespace Autoscaler.Cli.Overriding;

/// <summary>The parameter with the operators' words: one of them replaced, those of other clusters kept, those that have expired dropped.</summary>
internal static class OverrideText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="before">As it was; null: there was no parameter.</param>
    /// <param name="cluster">Whose word is replaced.</param>
    /// <param name="request">The new word; null: none.</param>
    /// <param name="now">What has expired by now is dropped.</param>
    /// <param name="problem">Why it cannot be written: what is there cannot be read, or the functions would not read what would be.</param>
    public static string? With(string? before, string cluster, OverrideRequest? request, DateTimeOffset now, out string? problem)
    {
        problem = null;
        var bytes = Encoding.UTF8.GetBytes(before ?? "");
        if (OverrideReader.Read(bytes).Problems is [var wrong, ..])
        {
            problem = $"what is there is no override ({wrong}) Correct it, or write over it with --replace.";
            return null;
        }

        var root = string.IsNullOrWhiteSpace(before) ? null : JsonNode.Parse(bytes);
        var entries = new JsonArray([.. (root is JsonArray list ? list.AsEnumerable() : [root]).OfType<JsonObject>()
            .Where(entry => (string?)entry["cluster"] != cluster && DateTimeOffset.Parse((string)entry["expires"]!, CultureInfo.InvariantCulture) > now)
            .Select(entry => entry.DeepClone())]);
        if (request is not null)
        {
            entries.Add((JsonNode)Entry(request));
        }

        var text = entries.ToJsonString(Readable);
        if (OverrideReader.Read(Encoding.UTF8.GetBytes(text)).Problems is [var refused, ..])
        {
            problem = $"the functions would not read that: {refused}";
            return null;
        }

        return text;
    }

    private static JsonObject Entry(OverrideRequest request)
    {
        var entry = new JsonObject { ["cluster"] = request.Cluster };
        if (request.Share is { } share)
        {
            entry["share"] = share;
        }
        else
        {
            entry["pause"] = true;
        }

        entry["owner"] = request.Owner;
        entry["reason"] = request.Reason;
        entry["expires"] = request.Expires.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return entry;
    }
}
