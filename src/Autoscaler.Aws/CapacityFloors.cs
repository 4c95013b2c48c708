using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;
using Amazon.RDS;
using Amazon.RDS.Model;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// The two floors. AWS has no compare-and-swap for them: each is read just before it is written, and the next observation reads it back. Only a minimum is
/// ever changed; the maximum beside it goes back exactly as it was read.
/// </summary>
public sealed class CapacityFloors(IAmazonApplicationAutoScaling scaling, IAmazonRDS rds) : IFloors
{
    private const string Unmodified = "available";

    public async Task<ObservedFloor?> Readers(string cluster, CancellationToken stop) =>
        await Target(cluster, stop) is { MinCapacity: { } min, MaxCapacity: { } max } target
            ? new ObservedFloor(min, max, target.SuspendedState?.DynamicScalingInSuspended == true)
            : null;

    public Task<FloorOutcome> Move(Permit permit, string cluster, FloorMove move, CancellationToken stop) =>
        permit.Cluster != cluster ? throw new ArgumentException($"The permit is for {permit.Cluster}, not for {cluster}.", nameof(permit))
        : move.Floor == Floor.Readers ? MoveReaders(cluster, move, stop)
        : MoveAcu(cluster, move, stop);

    public async Task Warm(CancellationToken stop)
    {
        await Warm(() => scaling.DescribeScalableTargetsAsync(new DescribeScalableTargetsRequest { ServiceNamespace = ServiceNamespace.Rds, MaxResults = 1 }, stop));
        await Warm(() => rds.DescribeDBClustersAsync(new DescribeDBClustersRequest { MaxRecords = 20 }, stop));
    }

    // A role that may describe its own clusters only is refused here, and to be refused needs a connection too.
    private static async Task Warm<T>(Func<Task<T>> ask)
    {
        try
        {
            await AwsCall.Read("warm up", ask);
        }
        catch (PortFailure.Denied)
        {
        }
    }

    private async Task<FloorOutcome> MoveReaders(string cluster, FloorMove move, CancellationToken stop)
    {
        // Registering would create a target that is not there, so it is looked for first.
        if (await Target(cluster, stop) is not { MinCapacity: { } min } target)
        {
            return FloorOutcome.Denied;
        }

        var suspended = target.SuspendedState?.DynamicScalingInSuspended == true;
        if (min == move.To && suspended == move.SuspendScaleIn)
        {
            return FloorOutcome.AlreadyThere;
        }

        if (min != move.From && min != move.To)
        {
            return FloorOutcome.Foreign;
        }

        var request = new RegisterScalableTargetRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = ResourceOf(cluster),
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            MinCapacity = (int)move.To,
            SuspendedState = new SuspendedState
            {
                DynamicScalingInSuspended = move.SuspendScaleIn,
                DynamicScalingOutSuspended = target.SuspendedState?.DynamicScalingOutSuspended ?? false,
                ScheduledScalingSuspended = target.SuspendedState?.ScheduledScalingSuspended ?? false,
            },
        };
        await AwsCall.Write($"move the reader floor of {cluster} to {(int)move.To}", () => scaling.RegisterScalableTargetAsync(request, stop));
        return FloorOutcome.Moved;
    }

    private async Task<FloorOutcome> MoveAcu(string cluster, FloorMove move, CancellationToken stop)
    {
        var reply = await AwsCall.Read($"describe {cluster}", () => rds.DescribeDBClustersAsync(new DescribeDBClustersRequest { DBClusterIdentifier = cluster }, stop));
        if (reply.DBClusters is not [{ ServerlessV2ScalingConfiguration: { MinCapacity: { } min, MaxCapacity: { } max } } found])
        {
            return FloorOutcome.Denied;
        }

        if (min == move.To)
        {
            return FloorOutcome.AlreadyThere;
        }

        if (min != move.From)
        {
            return FloorOutcome.Foreign;
        }

        if (found.Status != Unmodified)
        {
            return FloorOutcome.Postponed;
        }

        var request = new ModifyDBClusterRequest
        {
            DBClusterIdentifier = cluster,
            ApplyImmediately = true,
            ServerlessV2ScalingConfiguration = new ServerlessV2ScalingConfiguration { MinCapacity = move.To, MaxCapacity = max },
        };
        await RdsBusy.Write($"move the ACU floor of {cluster} to {move.To}", () => rds.ModifyDBClusterAsync(request, stop));
        return FloorOutcome.Moved;
    }

    private async Task<ScalableTarget?> Target(string cluster, CancellationToken stop)
    {
        var request = new DescribeScalableTargetsRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceIds = [ResourceOf(cluster)],
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
        };
        var reply = await AwsCall.Read($"describe the scalable target of {cluster}", () => scaling.DescribeScalableTargetsAsync(request, stop));
        return (reply.ScalableTargets ?? []).Find(target => target.ResourceId == ResourceOf(cluster));
    }

    private static string ResourceOf(string cluster) => $"cluster:{cluster}";
}
