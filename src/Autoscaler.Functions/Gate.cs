using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// The one gate of every mutation of Route 53, RDS and Application Auto Scaling: open only where the policy says act and no operator's pause is readable.
/// </summary>
public sealed class Gate(IOverrides overrides, TimeProvider clock)
{
    /// <returns>Null where nothing may be written.</returns>
    public async Task<Permit?> Ask(ClusterPolicy policy, CancellationToken stop)
    {
        if (policy.Mode != Mode.Act)
        {
            return null;
        }

        var reading = await overrides.Read(policy.Id, stop);
        return reading.Override?.IsPauseAt(clock.GetUtcNow()) == true ? null : new Permit(policy.Id);
    }
}
