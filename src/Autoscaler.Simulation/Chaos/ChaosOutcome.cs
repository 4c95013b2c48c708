namespace Autoscaler.Simulation.Chaos;

/// <summary>What came of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Violation">Null: everything held.</param>
/// <param name="Fired">How often each fault took effect.</param>
/// <param name="Lines">The journal around the violation.</param>
/// <param name="Digest">Of the whole journal: the same plan gives the same.</param>
public sealed record ChaosOutcome(ChaosPlan Plan, Violation? Violation, IReadOnlyDictionary<FaultKind, int> Fired, IReadOnlyList<string> Lines, string Digest);
