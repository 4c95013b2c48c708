namespace Autoscaler.Core.Policies;

/// <summary>One thing that is wrong with a policy, in words for the person who wrote it.</summary>
/// <param name="Path">Where: a JSON path such as $.clusters[0].shift.targetCpu.</param>
/// <param name="Found">What stands there, shortened, control characters escaped.</param>
/// <param name="Allowed">What may stand there.</param>
/// <param name="Remedy">What to do about it: sentences.</param>
public sealed record PolicyProblem(string Path, string Found, string Allowed, string Remedy)
{
    public override string ToString() => $"{Path}: found {Found}; allowed: {Allowed}. {Remedy}";
}
