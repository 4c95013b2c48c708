namespace Autoscaler.Core.Policies;

/// <summary>What came of reading a policy.</summary>
public abstract record PolicyReading
{
    private PolicyReading()
    {
    }

    /// <summary>The warnings say what is allowed but worth a second look.</summary>
    public sealed record Accepted(Policy Policy, IReadOnlyList<PolicyProblem> Warnings) : PolicyReading;

    /// <summary>All problems, never none; warnings wait until those are solved.</summary>
    public sealed record Refused(IReadOnlyList<PolicyProblem> Problems) : PolicyReading;
}
