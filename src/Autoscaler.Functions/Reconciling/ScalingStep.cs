using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Keeps the scalable target's bounds and our scaling policy on it. A raised minimum is a response's, and is never lowered here.</summary>
internal sealed class ScalingStep(IReplicaScaling scaling)
{
    /// <returns>The target as it was seen; null where there is none, or nobody knows.</returns>
    public async Task<ReplicaTarget?> Run(ClusterRun run, ClusterNow? cluster, CancellationToken stop)
    {
        if (run.Policy.Readers.Scaler == Scaler.None || cluster is null
            || await run.Ask(nameof(IReplicaScaling), () => scaling.Of(run.Policy.Id, stop)) is not { } seen)
        {
            return null;
        }

        await (seen.Target is { } target ? SetBounds(run, cluster, target, stop) : Register(run, cluster, stop));
        var wanted = WantedScaling.Policy(run.Policy);
        if (seen.Names.Any(name => name != wanted.Name))
        {
            run.Find(FindingKind.OtherScalingPolicy);
        }

        if (!seen.Policies.Contains(wanted))
        {
            await run.Change(nameof(IReplicaScaling), AccountChange.ScalingPolicyPut, FindingKind.ScalingPolicyDiffers, permit => scaling.PutPolicy(permit, wanted, stop));
        }

        return seen.Target;
    }

    private Task Register(ClusterRun run, ClusterNow cluster, CancellationToken stop) => run.Change(
        nameof(IReplicaScaling), AccountChange.TargetRegistered, FindingKind.ScalableTargetDiffers,
        permit => scaling.Register(permit, WantedScaling.Min(run.Policy, cluster), WantedScaling.Max(run.Policy, cluster), stop));

    private async Task SetBounds(ClusterRun run, ClusterNow cluster, ReplicaTarget target, CancellationToken stop)
    {
        var (min, max) = (WantedScaling.Min(run.Policy, cluster), WantedScaling.Max(run.Policy, cluster));
        if (target.Max != max)
        {
            // A maximum below what is there removes readers at once, and one below the minimum is refused.
            if (max > target.Max || (max >= target.Min && max >= WantedScaling.Readers(cluster)))
            {
                await Set(AccountChange.TargetMaxSet, null, max);
            }
            else
            {
                run.Find(FindingKind.ScalableTargetDiffers);
            }
        }

        if (target.Min < min && run.IsResponding == false)
        {
            await Set(AccountChange.TargetMinRaised, min, null);
        }

        Task Set(AccountChange what, int? newMin, int? newMax) =>
            run.Change(nameof(IReplicaScaling), what, FindingKind.ScalableTargetDiffers, permit => scaling.Register(permit, newMin, newMax, stop));
    }
}
