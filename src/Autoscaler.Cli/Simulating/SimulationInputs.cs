using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli.Simulating;

/// <summary>What is simulated, read from the command line and the files that it names.</summary>
internal sealed record SimulationInputs
{
    public required Scenario Scenario { get; init; }

    public required ClusterPolicy Policy { get; init; }

    public required IReadOnlyList<string> Controllers { get; init; }

    public required ulong Seed { get; init; }

    public required string? ReportFile { get; init; }

    public required string? JsonFile { get; init; }

    public required string? JournalFile { get; init; }

    /// <summary>What makes this run again.</summary>
    public required string CommandLine { get; init; }

    /// <summary>What was not taken as it was written.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <returns>Everything that is wrong, a sentence each; none if inputs were read.</returns>
    public static IReadOnlyList<string> Read(SimulationOptions options, out SimulationInputs? inputs)
    {
        var problems = new List<string>();
        var notes = new List<string>();
        var policy = InputFiles.Policy(options.Policy, problems, notes);
        var scenario = InputFiles.Scenario(options.Scenario, options.Load, problems);
        var controllers = ReadControllers(options.Controllers, problems);
        var seed = GivenOptions.Seed(options.Seed, problems);

        inputs = problems.Count > 0 ? null : new SimulationInputs
        {
            Scenario = scenario!,
            Policy = policy!,
            Controllers = controllers,
            Seed = seed,
            ReportFile = options.Report,
            JsonFile = options.Json,
            JournalFile = options.Journal,
            Notes = notes,
            CommandLine = CommandLineOf(options),
        };
        return problems;
    }

    private static List<string> ReadControllers(string list, List<string> problems)
    {
        var names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        problems.AddRange(names.Where(name => !Simulator.Controllers.Contains(name))
            .Select(name => $"--controllers {name}: there is no such controller; there are {string.Join(", ", Simulator.Controllers)}."));
        if (names.Count == 0)
        {
            problems.Add($"--controllers: name at least one of {string.Join(", ", Simulator.Controllers)}.");
        }

        return names;
    }

    private static string CommandLineOf(SimulationOptions options)
    {
        var parts = new List<string> { "autoscaler simulate --scenario", CommandWords.Quoted(options.Scenario), "--controllers", CommandWords.Quoted(options.Controllers), "--seed", CommandWords.Quoted(options.Seed) };
        parts.AddRange(options.Policy is { } policy ? ["--policy", CommandWords.Quoted(policy)] : []);
        parts.AddRange(options.Load is { } load ? ["--load", CommandWords.Quoted(load)] : []);
        return string.Join(' ', parts);
    }
}
