using System.Text.Json;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Overrides;

/// <summary>
/// Reads the parameter with the operators' overrides: one of these objects, or a list of them. Never throws, whatever the bytes.
/// <code>
/// {"cluster":"shop","pause":true,"owner":"ana","reason":"migration","expires":"2026-11-20T12:30:00Z"}
/// {"cluster":"*","share":0.4,"owner":"ana","reason":"load test","expires":"2026-11-20T12:30:00+09:00"}
/// </code>
/// Every key but pause and share is required, and exactly one of those two. What is wrong with an entry makes the reading unknown for the clusters that it names; where
/// they cannot be read, for all.
/// </summary>
public static class OverrideReader
{
    public static OverrideParameter Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Trim(" \t\r\n"u8).IsEmpty)
        {
            return OverrideParameter.Empty;
        }

        var problems = new Problems();
        if (PolicyText.Parse(utf8Json, problems) is not { } root)
        {
            return new OverrideParameter([new OverrideEntry(null, null, null)], problems.All());
        }

        IReadOnlyList<OverrideEntry> entries = root.ValueKind == JsonValueKind.Array
            ? [.. root.EnumerateArray().Select((entry, index) => Entry(entry, JsonPath.Entry(JsonPath.Root, index), problems))]
            : [Entry(root, JsonPath.Root, problems)];
        return new OverrideParameter(entries, problems.All());
    }

    private static OverrideEntry Entry(JsonElement element, string at, Problems all)
    {
        var problems = new Problems();
        var values = Values.Of(OverrideKeys.All, new ObjectReader(problems).Read(element, at, OverrideKeys.All), Written.Empty, at, problems);
        var share = values.NumberOrNull(OverrideKeys.Share);
        if (values.AreUsable([OverrideKeys.Pause, OverrideKeys.Share]) && values.Flag(OverrideKeys.Pause) == share is not null)
        {
            problems.Add(at, share is null ? "neither pause nor share" : "pause and share", "one of them", "Write \"pause\": true to stop all writes, or \"share\" to pin the share.");
        }

        var found = problems.All();
        foreach (var problem in found)
        {
            all.Add(problem.Path, problem.Found, problem.Allowed, problem.Remedy);
        }

        // Said twice, nobody knows which one is meant.
        var cluster = found.Any(problem => problem.Path == JsonPath.Member(at, OverrideKeys.Cluster.Name)) ? null : values.TextOrNull(OverrideKeys.Cluster);
        var expires = found.Any(problem => problem.Path == JsonPath.Member(at, OverrideKeys.Expires.Name)) ? null : Expires(values);
        return new OverrideEntry(cluster, expires, found.Count == 0 ? Override(values, share, expires!.Value) : null);
    }

    private static DateTimeOffset? Expires(Values values) => values.TextOrNull(OverrideKeys.Expires) is { } text ? OverrideKeys.TimeOf(text) : null;

    private static Override Override(Values values, double? share, DateTimeOffset expires) =>
        new(share is { } part ? new Share(part) : null, values.Text(OverrideKeys.Owner), values.Text(OverrideKeys.Reason), expires);
}
