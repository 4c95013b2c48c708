using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// The one gate of every mutation of Route 53, RDS and Application Auto Scaling: open only where the policy says act and no operator's pause is readable.
/// </summary>
public sealed class Gate(IOverrides overrides, TimeProvider clock)
{
    /// <returns>Null where nothing may be written.</returns>
    public async Task<Permit?> Ask(ClusterPolicy policy, CancellationToken stop) =>
        policy.Mode == Mode.Act ? Ask(policy, await overrides.Read(policy.Id, stop)) : null;

    /// <summary>For who has read the override already, a moment ago.</summary>
    public Permit? Ask(ClusterPolicy policy, OverrideReading reading) =>
        policy.Mode != Mode.Act || reading.Override?.IsPauseAt(clock.GetUtcNow()) == true ? null : new Permit(policy.Id);
}
