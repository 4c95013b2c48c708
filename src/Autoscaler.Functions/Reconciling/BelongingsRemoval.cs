using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Removes what applications or replica scaling rest on, where the policy says so: the scalable target, the records, then the endpoints.</summary>
internal sealed class BelongingsRemoval(AccountPorts ports)
{
    public async Task Run(ClusterRun run, Permit permit, CancellationToken stop)
    {
        await Deregister(run, permit, stop);
        var endpoints = await run.Ask(nameof(IPoolEndpoints), () => ports.Endpoints.Of(run.Policy.Id, stop));
        var records = await run.Ask(nameof(IWeightedRecords), () => ports.Records.Read(run.Policy.Record, stop));
        if (endpoints is null || records is null)
        {
            return;
        }

        var kept = await RemoveRecords(run, permit, records, endpoints, stop);
        foreach (var endpoint in endpoints.Where(endpoint => IsOurs(run.Policy.Id, endpoint)))
        {
            if (kept.Any(record => WantedRecords.LeadsTo(record, endpoint)))
            {
                run.Find(FindingKind.LeftOver);
            }
            else
            {
                await run.Change(nameof(IPoolEndpoints), AccountChange.EndpointDeleted, () => ports.Endpoints.Delete(permit, endpoint.Name, stop));
            }
        }
    }

    private static bool IsOurs(string cluster, PoolEndpoint endpoint) =>
        endpoint.Name == WantedEndpoints.Provisioned(cluster) || endpoint.Name == WantedEndpoints.Serverless(cluster);

    // Another policy on the target is somebody else's use of it.
    private async Task Deregister(ClusterRun run, Permit permit, CancellationToken stop)
    {
        if (run.Policy.Readers.Scaler == Scaler.ApplicationAutoscaling
            && await run.Ask(nameof(IReplicaScaling), () => ports.Scaling.Of(run.Policy.Id, stop)) is { Target: not null } seen && !seen.Names.Any())
        {
            await run.Change(nameof(IReplicaScaling), AccountChange.TargetDeregistered, () => ports.Scaling.Deregister(permit, stop));
        }
    }

    /// <returns>The records that stay.</returns>
    private async Task<IReadOnlyList<WeightedRecord>> RemoveRecords(
        ClusterRun run, Permit permit, ObservedRecords records, IReadOnlyList<PoolEndpoint> endpoints, CancellationToken stop)
    {
        if (records is { AreUsable: true, Provisioned: { } provisioned, Serverless: { } serverless }
            && provisioned.Weight + serverless.Weight == Weights.Whole
            && WantedRecords.Ask(provisioned, serverless, run.Policy.Shift.Rest)
            && WantedRecords.LeadToOurs(run.Policy.Id, provisioned, serverless, endpoints) == true
            && await run.Change(nameof(IRecordPair), AccountChange.RecordsDeleted, () => Remove([provisioned, serverless])))
        {
            return [];
        }

        return [.. new[] { records.Provisioned, records.Serverless }.OfType<WeightedRecord>()];

        async Task<bool> Remove(IReadOnlyList<WeightedRecord> both) =>
            !(await ports.Pair.Swap(permit, run.Policy.Record, both, [], $"autoscaler delete {run.Policy.Id}", stop)).IsConflict;
    }
}
