namespace Autoscaler.Simulation.Physics;

/// <summary>Requests that came in the same second and have the same past.</summary>
/// <param name="Second">When this attempt began.</param>
/// <param name="Count">How many; parts of requests included.</param>
/// <param name="Attempt">Counted from 1.</param>
/// <param name="Spent">Seconds that earlier attempts took, with the pauses between them.</param>
internal readonly record struct Cohort(int Second, double Count, int Attempt, double Spent);
