using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Ports;

/// <summary>What is the policy?</summary>
public interface IPolicies
{
    Task<PolicyInForce> Current(CancellationToken stop);
}

/// <param name="Policy">The newest that was valid.</param>
/// <param name="Version">Where it comes from: "packaged", or the version of the parameter.</param>
/// <param name="Rejected">Why a newer one was not taken; empty otherwise.</param>
public sealed record PolicyInForce(Policy Policy, string Version, IReadOnlyList<PolicyProblem> Rejected)
{
    /// <summary>Why nobody knows whether there is a newer one; null otherwise.</summary>
    public PortFailure? Unread { get; init; }
}
