using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// The one gate of every mutation of Route 53, RDS and Application Auto Scaling: open only where the policy says act, no operator's pause is readable, and what the
/// decision rests on is not old.
/// </summary>
public sealed class Gate(IOverrides overrides, TimeProvider clock)
{
    // Every retry of the states between an observation and its write. What comes later may meet weights or floors that are again what they were, and would pass.
    internal static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(2);

    /// <param name="policy">Of the turn.</param>
    /// <param name="observedAt">What the decision rests on; null: nobody knows, and nothing is written.</param>
    /// <param name="stop">Ends the question.</param>
    /// <returns>Null where nothing may be written.</returns>
    public async Task<Permit?> Ask(ClusterPolicy policy, DateTimeOffset? observedAt, CancellationToken stop) =>
        policy.Mode == Mode.Act && observedAt is { } at && (clock.GetUtcNow() - at).Duration() <= MaxAge ? Ask(policy, await overrides.Read(policy.Id, stop)) : null;

    /// <summary>For who has read the override already, a moment ago.</summary>
    public Permit? Ask(ClusterPolicy policy, OverrideReading reading) =>
        policy.Mode != Mode.Act || reading.Override?.IsPauseAt(clock.GetUtcNow()) == true ? null : new Permit(policy.Id);
}
