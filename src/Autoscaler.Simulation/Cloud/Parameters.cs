using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>The two parameters: the policy and the operator's override.</summary>
public sealed class Parameters(Calls calls, Policy policy) : IPolicies, IOverrides
{
    private const string Get = "ssm:GetParameter";

    private PolicyInForce inForce = new(policy, "1", []);

    /// <summary>What an operator has written; null: nothing.</summary>
    public Override? Override { get; set; }

    /// <summary>Whether what an operator has put is no policy.</summary>
    public bool IsRejected => inForce.Rejected.Count > 0;

    public void Put(Policy next, string version) => inForce = new PolicyInForce(next, version, []);

    /// <summary>An operator puts something that is no policy: what is in force stays.</summary>
    public void PutInvalid(IReadOnlyList<PolicyProblem> problems) => inForce = inForce with { Rejected = problems };

    public async Task<PolicyInForce> Current(CancellationToken stop)
    {
        try
        {
            return await calls.Ask(Get, () => inForce);
        }
        catch (PortFailure failure)
        {
            return inForce with { Unread = failure };
        }
    }

    public async Task<OverrideReading> Read(string cluster, CancellationToken stop)
    {
        try
        {
            return await calls.Ask(Get, () => new OverrideReading(true, Override));
        }
        catch (PortFailure)
        {
            return new OverrideReading(false, null);
        }
    }
}
