using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>
/// The end of a stack, for one cluster: responses end, our alarms and our scaling policy go, traffic and floors are put back. Without a permit nothing is undone;
/// what would have to be is told.
/// </summary>
internal sealed class ClusterRemoval(AccountPorts ports)
{
    private const int Tries = 2;

    private readonly BelongingsRemoval belongings = new(ports);

    public async Task Run(ClusterRun run, CancellationToken stop)
    {
        var cluster = run.Policy.Id;
        await run.Change(nameof(IDetectionAlarms), AccountChange.AlarmsDeleted, () => ports.Alarms.Delete(WantedAlarms.Names(cluster), stop));
        await StopResponses(run, stop);
        if (run.Permit is not { } permit)
        {
            await LookForRemains(run, stop);
            return;
        }

        await PutToRest(run, permit, stop);
        await RestoreFloors(run, permit, stop);
        await DeletePolicy(run, permit, stop);
        if (run.Policy.OnDelete == OnDelete.Remove)
        {
            await belongings.Run(run, permit, stop);
        }
    }

    // Paused, or nobody knows whether: what is moved or raised has to be put back before the functions are gone.
    private async Task LookForRemains(ClusterRun run, CancellationToken stop)
    {
        if (run.Policy.Mode != Mode.Act)
        {
            return;
        }

        var seen = await run.Ask(nameof(IWeightedRecords), () => ports.Records.Read(run.Policy.Record, stop));
        var isMoved = seen is { AreUsable: true, Provisioned: { } provisioned, Serverless: { } serverless }
            && provisioned.Weight + serverless.Weight == Weights.Whole && serverless.Weight != Weights.For(run.Policy.Shift.Rest).Serverless;
        var state = await run.Ask(nameof(IRunningResponses), () => ports.Running.LastState(run.Policy.Id, stop));
        if (isMoved || (state is not null && LeftBehind.Read(state) is not null))
        {
            run.Find(FindingKind.LeftOver);
        }
    }

    private async Task DeletePolicy(ClusterRun run, Permit permit, CancellationToken stop)
    {
        var name = WantedScaling.PolicyName(run.Policy.Id);
        if (run.Policy.Readers.Scaler == Scaler.ApplicationAutoscaling
            && await run.Ask(nameof(IReplicaScaling), () => ports.Scaling.Of(run.Policy.Id, stop)) is { } seen && seen.Names.Contains(name))
        {
            await run.Change(nameof(IReplicaScaling), AccountChange.ScalingPolicyDeleted, () => ports.Scaling.DeletePolicy(permit, name, stop));
        }
    }

    private async Task StopResponses(ClusterRun run, CancellationToken stop)
    {
        foreach (var response in await run.Ask(nameof(IRunningResponses), () => ports.Running.Of(run.Policy.Id, stop)) ?? [])
        {
            await run.Change(nameof(IResponseStops), AccountChange.ResponseStopped, () => ports.Stops.Stop(response, stop));
        }
    }

    // The stopped response's last write may still be on its way: then the first try conflicts with it.
    private async Task PutToRest(ClusterRun run, Permit permit, CancellationToken stop)
    {
        var rest = Weights.For(run.Policy.Shift.Rest);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var seen = await run.Ask(nameof(IWeightedRecords), () => ports.Records.Read(run.Policy.Record, stop));
            if (seen is not { AreUsable: true, Provisioned: { } provisioned, Serverless: { } serverless }
                || provisioned.Weight + serverless.Weight != Weights.Whole || serverless.Weight == rest.Serverless)
            {
                return;
            }

            if (await run.Change(nameof(IWeightedRecords), AccountChange.WeightsPutToRest, () => Replace(seen)))
            {
                return;
            }
        }

        run.Find(FindingKind.LeftOver);

        async Task<bool> Replace(ObservedRecords seen) =>
            !(await ports.Records.Replace(permit, run.Policy.Record, seen, rest, $"autoscaler delete {run.Policy.Id}: at rest", stop)).IsConflict;
    }

    private async Task RestoreFloors(ClusterRun run, Permit permit, CancellationToken stop)
    {
        var left = await run.Ask(nameof(IRunningResponses), () => ports.Running.LastState(run.Policy.Id, stop)) is { } state ? LeftBehind.Read(state) : null;
        await Restore(Floor.Readers, left?.Readers);
        await Restore(Floor.Acu, left?.Acu);

        async Task Restore(Floor floor, RaisedFloor? raised)
        {
            if (raised is null)
            {
                return;
            }

            var outcome = FloorOutcome.Unknown;

            // Of the last raise nobody knows whether it took place.
            foreach (var from in new[] { raised.Ours, raised.Before }.Distinct())
            {
                var move = new FloorMove(floor, from, raised.Original, raised.WasSuspended);
                await run.Change(nameof(IFloors), AccountChange.FloorRestored, async () => (outcome = await ports.Floors.Move(permit, run.Policy.Id, move, stop)) == FloorOutcome.Moved);
                if (outcome != FloorOutcome.Foreign)
                {
                    break;
                }
            }

            // What somebody else has set meanwhile is theirs to keep.
            if (outcome is not (FloorOutcome.Moved or FloorOutcome.AlreadyThere or FloorOutcome.Foreign))
            {
                run.Find(FindingKind.LeftOver);
            }
        }
    }
}
