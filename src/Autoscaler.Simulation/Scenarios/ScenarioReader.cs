using System.Text.Json;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Scenarios;

/// <summary>Reads a scenario file: the scenario, or everything that is wrong with it. Never throws, whatever the bytes. docs/scenarios.md describes the format.</summary>
public static class ScenarioReader
{
    public const int MostBytes = 256 * 1024;

    private const int Deepest = 8;

    private const int MostEntries = 1000;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public static ScenarioReading Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.IsEmpty || utf8Json.Length > MostBytes)
        {
            return Unreadable(utf8Json.IsEmpty ? "an empty file" : $"{utf8Json.Length} bytes");
        }

        var problems = new List<PolicyProblem>();
        try
        {
            var reader = new Utf8JsonReader(utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json, new JsonReaderOptions { MaxDepth = Deepest });
            if (JsonElement.TryParseValue(ref reader, out var root) && root is { } file && !reader.Read())
            {
                var scenario = Read(new ScenarioObject(file, "$", problems));
                return problems.Count == 0 ? new ScenarioReading.Accepted(scenario!) : new ScenarioReading.Refused(problems);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Unreadable($"text that is no JSON ({broken.Message})");
        }

        return Unreadable("text that ends too early");
    }

    private static ScenarioReading.Refused Unreadable(string found) => new([new PolicyProblem(
        "$", found, $"one JSON object of at most {MostBytes / 1024} KB, without comments", "docs/scenarios.md has examples to begin with.")]);

    private static Scenario? Read(ScenarioObject file)
    {
        var length = file.Duration("length", Shortest, Longest, TimeSpan.FromHours(1));
        var scenario = new Scenario
        {
            Name = file.Text("name", 60) ?? "",
            Says = file.Text("says", 500) ?? "",
            Seconds = length,
            IsSingleSpike = file.Flag("singleSpike"),
            Demand = ReadDemand(file.Object("demand", isNeeded: true), length),
            Cluster = ReadCluster(file.Object("cluster", isNeeded: false)),
            Constants = ReadConstants(file.Object("constants", isNeeded: false)),
            Events = [.. file.List("events", MostEntries).Select(one => ReadEvent(one, length)).OrderBy(one => one.At)],
        };
        file.End();
        return scenario;
    }

    private static Demand.Curve ReadDemand(ScenarioObject? demand, int length)
    {
        var start = demand?.Number("start", 0, 100, null) ?? 0;
        var bends = (demand?.List("bends", MostEntries) ?? []).Select(bend =>
        {
            var read = new Bend(
                bend.Duration("at", TimeSpan.Zero, TimeSpan.FromSeconds(length), null), bend.Number("to", 0, 100, null),
                bend.Has("over") ? bend.Duration("over", TimeSpan.Zero, Longest, null) : 0, bend.Has("decay") ? bend.Duration("decay", TimeSpan.FromSeconds(1), Longest, null) : null);
            if (bend.Has("over") && bend.Has("decay"))
            {
                bend.Refuse("decay", "both over and decay", "one of them", "A way is either straight (over) or exponential (decay).");
            }

            bend.End();
            return read;
        }).ToList();
        if (bends.Zip(bends.Skip(1)).Any(pair => pair.Second.At < pair.First.At))
        {
            demand!.Refuse("bends", "bends that are not in the order of time", "each at or after the one before", "Sort them by at.");
        }

        demand?.End();
        return new Demand.Curve(start, bends);
    }

    private static ClusterShape ReadCluster(ScenarioObject? cluster)
    {
        var shape = new ClusterShape(
            cluster?.Has("readers") == true ? (int)cluster.Whole("readers", 1, 15, null) : null, (int)(cluster?.Whole("vcpusPerReader", 1, 192, 4) ?? 4), (int)(cluster?.Whole("serverlessReaders", 0, 14, 2) ?? 2));
        cluster?.End();
        return shape;
    }

    private static SortedDictionary<string, double> ReadConstants(ScenarioObject? constants)
    {
        var read = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var constant in Constants.All.Where(constant => constants?.Has(constant.Name) == true))
        {
            // Ten times as bad as plausible is an experiment; more is a slip of the pen.
            read[constant.Name] = constants!.Number(constant.Name, constant.Low > 0 ? constant.Low / 10 : 0, constant.High * 10, null);
        }

        constants?.End([.. Constants.All.Select(constant => constant.Name)]);
        return read;
    }

    private static WorldEvent ReadEvent(ScenarioObject one, int length)
    {
        var read = new WorldEvent(
            one.Duration("at", TimeSpan.Zero, TimeSpan.FromSeconds(length), null), one.Choice<WorldEventKind>("what"), one.Has("for") ? one.Duration("for", TimeSpan.FromSeconds(1), Longest, null) : null);
        one.End();
        return read;
    }
}
