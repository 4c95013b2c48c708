using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli.Simulating;

/// <summary>Reads the files that a command line names. What is wrong becomes sentences; nothing is thrown.</summary>
internal static class InputFiles
{
    private const string Shipped = "autoscaler.json";

    /// <param name="file">Null: the policy that ships.</param>
    /// <param name="problems">Gets what is wrong.</param>
    /// <param name="notes">Gets what is not taken as it was written.</param>
    /// <returns>The first cluster's; null with problems.</returns>
    public static ClusterPolicy? Policy(string? file, List<string> problems, List<string> notes)
    {
        if ((file is null ? Embedded(Shipped) : Bytes(file, problems)) is not { } bytes)
        {
            return null;
        }

        if (PolicyReader.Read(bytes) is PolicyReading.Refused refused)
        {
            problems.AddRange(refused.Problems.Select(problem => $"{file} {problem}"));
            return null;
        }

        var clusters = ((PolicyReading.Accepted)PolicyReader.Read(bytes)).Policy.Clusters;
        var first = clusters[0];
        if (clusters.Count > 1)
        {
            notes.Add($"The policy has {clusters.Count} clusters; {first.Id}, the first one, is simulated.");
        }

        if (first.Mode != Mode.Act)
        {
            notes.Add($"The policy's mode is {(first.Mode == Mode.Off ? "off" : "observe")}; it is simulated as if it were act.");
        }

        return first;
    }

    /// <param name="name">A built-in scenario's, or a file.</param>
    /// <param name="load">A CSV file in the place of its demand; null: none.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static Scenario? Scenario(string name, string? load, List<string> problems)
    {
        var scenario = BuiltInScenarios.Names.Contains(name) ? BuiltInScenarios.Read(name) : ScenarioOf(name, problems);
        if (load is null)
        {
            return scenario;
        }

        if (!Try(load, problems, out LoadReading? reading, file => LoadFile.Read(file, Path.GetFileName(load))))
        {
            return null;
        }

        if (reading is LoadReading.Refused refused)
        {
            problems.Add(refused.Problem);
            return null;
        }

        var recorded = (LoadReading.Accepted)reading!;
        return scenario is null ? null : scenario with { Demand = recorded.Demand, Seconds = recorded.Seconds, IsSingleSpike = false };
    }

    /// <summary>A whole file; null with a problem.</summary>
    public static byte[]? Bytes(string file, List<string> problems) => Try(file, problems, out byte[]? bytes, stream =>
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }) ? bytes : null;

    /// <summary>The policy that ships, as it is written.</summary>
    public static byte[] ShippedPolicy() => Embedded(Shipped);

    private static Scenario? ScenarioOf(string file, List<string> problems)
    {
        if (!File.Exists(file))
        {
            problems.Add($"--scenario {file}: there is no such file, and no built-in scenario of that name; there are {string.Join(", ", BuiltInScenarios.Names)}.");
            return null;
        }

        if (Bytes(file, problems) is not { } bytes)
        {
            return null;
        }

        switch (ScenarioReader.Read(bytes))
        {
            case ScenarioReading.Accepted accepted:
                return accepted.Scenario;
            case ScenarioReading.Refused refused:
                problems.AddRange(refused.Problems.Select(problem => $"{file} {problem}"));
                return null;
            default:
                return null;
        }
    }

    private static bool Try<T>(string file, List<string> problems, out T? result, Func<Stream, T> read) where T : class
    {
        result = null;
        try
        {
            using var stream = File.OpenRead(file);
            result = read(stream);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(e is FileNotFoundException or DirectoryNotFoundException ? $"{file}: there is no such file." : $"{file}: cannot be read ({e.Message})");
            return false;
        }
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(InputFiles).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
