using System.Text.Json.Serialization;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Everything about one chaos run, written out: what a seed meant yesterday it need not mean tomorrow, a plan does.</summary>
public sealed record ChaosPlan
{
    public required ulong Seed { get; init; }

    /// <summary>JSON, as an operator would write it.</summary>
    public required string Policy { get; init; }

    public required ClusterShape Cluster { get; init; }

    public required IReadOnlyDictionary<string, double> Constants { get; init; }

    /// <summary>Demand before anything happens, in parts of the capacity.</summary>
    public required double Calm { get; init; }

    /// <summary>Demand in the safety phase.</summary>
    public required IReadOnlyList<Bend> Load { get; init; }

    /// <summary>Demand after healing, held.</summary>
    public required double Held { get; init; }

    public required IReadOnlyList<PlannedFault> Faults { get; init; }

    /// <summary>When everything is healed.</summary>
    public required int SafetySeconds { get; init; }

    /// <summary>How long demand is held after that, and then low.</summary>
    public required int HeldSeconds { get; init; }

    public required int LowSeconds { get; init; }

    public int Seconds => SafetySeconds + HeldSeconds + LowSeconds;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChaosPlan))]
public sealed partial class ChaosPlanJson : JsonSerializerContext;
