using System.Globalization;
using System.Text.Json.Nodes;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Cli.Prewarms;

/// <summary>Help from this minute on, as an entry of the policy's prewarm list: its cron names one minute of one day.</summary>
internal static class PrewarmEntry
{
    public static JsonObject Of(DateTimeOffset now, TimeSpan duration, double? share, double? minAcu, int? readers)
    {
        var at = now.UtcDateTime;
        var entry = new JsonObject
        {
            ["cron"] = string.Create(CultureInfo.InvariantCulture, $"{at.Minute} {at.Hour} {at.Day} {at.Month} *"),
            ["zone"] = "UTC",
            ["duration"] = DurationText.Of(duration),
        };
        Add("share", share);
        Add("minAcu", minAcu);
        Add("readers", readers);
        return entry;

        void Add(string name, double? value)
        {
            if (value is { } given)
            {
                entry[name] = JsonValue.Create(given);
            }
        }
    }

    /// <summary>Adds the entry to a cluster's list. Those of earlier days that name a single minute are over, and would come again in a year: they go.</summary>
    public static void AddTo(JsonObject file, string cluster, JsonObject entry, Func<PrewarmPolicy, bool> isOver, IReadOnlyList<PrewarmPolicy> present)
    {
        var at = file["clusters"]!.AsArray().Select(one => one!.AsObject()).First(one => string.Equals((string?)one["id"], cluster, StringComparison.OrdinalIgnoreCase));

        // A list of the cluster's own takes the place of the one in defaults, so that one is copied.
        var list = (at["prewarm"] ?? file["defaults"]?["prewarm"])?.DeepClone().AsArray() ?? [];
        for (var i = Math.Min(list.Count, present.Count) - 1; i >= 0; i--)
        {
            if (isOver(present[i]))
            {
                list.RemoveAt(i);
            }
        }

        list.Add((JsonNode)entry);
        at["prewarm"] = list;
    }
}
