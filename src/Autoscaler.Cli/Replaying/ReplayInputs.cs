using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Replaying;

/// <summary>What is replayed, read from the command line.</summary>
internal sealed record ReplayInputs
{
    public required IReadOnlyList<string> Files { get; init; }

    public required ClusterPolicy Policy { get; init; }

    /// <summary>Another policy beside it, and what it is called; null: none.</summary>
    public required (string Name, ClusterPolicy Policy)? Other { get; init; }

    public required IReadOnlyList<string> Controllers { get; init; }

    /// <summary>Names of instances, or beginnings with *; empty provisioned: every instance that is not serverless.</summary>
    public required IReadOnlyList<string> Provisioned { get; init; }

    public required IReadOnlyList<string> Serverless { get; init; }

    public required DateTimeOffset? From { get; init; }

    public required DateTimeOffset? To { get; init; }

    public required string? ReportFile { get; init; }

    public required string? JsonFile { get; init; }

    /// <summary>What makes this run again.</summary>
    public required string CommandLine { get; init; }

    /// <summary>What was not taken as it was written.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public string Name => string.Join(", ", Files.Select(Path.GetFileName));

    public static bool Matches(IEnumerable<string> patterns, string instance) =>
        patterns.Any(pattern => pattern.EndsWith('*') ? instance.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase) : string.Equals(instance, pattern, StringComparison.OrdinalIgnoreCase));
}
