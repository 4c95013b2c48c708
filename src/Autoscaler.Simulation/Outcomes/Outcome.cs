namespace Autoscaler.Simulation.Outcomes;

/// <summary>What came of a scenario under several controllers. Its JSON is a contract (design.md, section 7): exactly these keys; what it does not name is for people.</summary>
public sealed record Outcome(string Scenario, ulong Seed, IReadOnlyList<RunOutcome> Runs);
