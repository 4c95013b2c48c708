using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Outcomes;

/// <summary>What a scenario comes to when one constant is otherwise than assumed.</summary>
/// <param name="Constant">Which.</param>
/// <param name="Value">Instead of its own.</param>
/// <param name="Runs">One for each controller.</param>
/// <param name="ChangesVerdict">Whether a controller that was better before is no longer so.</param>
public sealed record Sensitivity(Constant Constant, double Value, IReadOnlyList<RunOutcome> Runs, bool ChangesVerdict);
