using System.Globalization;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Reading;
using Spectre.Console;

namespace Autoscaler.Cli.Prewarms;

/// <summary>The schedules of a policy, and when each starts next.</summary>
internal static class PrewarmTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ClusterPolicy> clusters, DateTimeOffset now)
    {
        var table = Tables.New(console, "cluster", "cron", "zone", ">for", "asks for", "starts (UTC)");
        var count = 0;
        foreach (var (cluster, entry) in clusters.SelectMany(cluster => cluster.Prewarm.Select(entry => (cluster, entry))))
        {
            count++;
            table.AddRow(new Text(cluster.Id), new Text(entry.Cron), new Text(entry.Zone), new Text(DurationText.Of(entry.Duration)), new Text(Asks(entry)), new Text(PrewarmTimes.IsDue(entry, now) ? "now" : Time(PrewarmTimes.Next(entry, now))));
        }

        if (count == 0)
        {
            console.Write(new Paragraph("The policy has no prewarm schedule.\n"));
            return;
        }

        console.Write(table);
    }

    public static string Json(IReadOnlyList<ClusterPolicy> clusters, DateTimeOffset now) => new JsonArray([.. clusters.SelectMany(cluster => cluster.Prewarm.Select(entry => new JsonObject
    {
        ["cluster"] = cluster.Id,
        ["cron"] = entry.Cron,
        ["zone"] = entry.Zone,
        ["duration"] = DurationText.Of(entry.Duration),
        ["share"] = entry.Share?.Value,
        ["min_acu"] = entry.MinAcu,
        ["readers"] = entry.Readers,
        ["due"] = PrewarmTimes.IsDue(entry, now),
        ["next"] = PrewarmTimes.Next(entry, now)?.ToString("O"),
    }))]).ToJsonString();

    private static string Asks(PrewarmPolicy entry) => string.Join(", ", new[]
    {
        entry.Share is { } share ? $"share {Amount.Share(share.Value)}" : null, entry.MinAcu is { } acu ? $"{Amount.Number(acu)} ACU" : null, entry.Readers is { } readers ? $"{Amount.Count(readers)} readers" : null,
    }.OfType<string>());

    private static string Time(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "never";
}
