namespace Autoscaler.Simulation.Scenarios;

/// <summary>A load, a cluster and what happens to it.</summary>
public sealed record Scenario
{
    public required string Name { get; init; }

    /// <summary>What it shows, in a sentence or two.</summary>
    public required string Says { get; init; }

    /// <summary>How long it runs.</summary>
    public required int Seconds { get; init; }

    public required Demand Demand { get; init; }

    public required ClusterShape Cluster { get; init; }

    /// <summary>What breaks and when, in the order of time.</summary>
    public IReadOnlyList<WorldEvent> Events { get; init; } = [];

    /// <summary>Physical constants that differ here, by name.</summary>
    public IReadOnlyDictionary<string, double> Constants { get; init; } = new Dictionary<string, double>();

    /// <summary>Whether demand has a single peak: then a controller needs one way out and one way back.</summary>
    public bool IsSingleSpike { get; init; }
}
