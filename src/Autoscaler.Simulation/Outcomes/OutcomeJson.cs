using System.Text.Json.Serialization;

namespace Autoscaler.Simulation.Outcomes;

/// <summary>How an outcome is written: the keys of the contract.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Outcome))]
public sealed partial class OutcomeJson : JsonSerializerContext;
