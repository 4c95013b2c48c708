using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Creates the endpoints that are missing, and changes those with other members.</summary>
internal sealed class EndpointStep(IPoolEndpoints endpoints)
{
    /// <returns>The endpoints as they were seen; null where nobody knows.</returns>
    public async Task<IReadOnlyList<PoolEndpoint>?> Run(ClusterRun run, ClusterNow? cluster, CancellationToken stop)
    {
        var seen = await run.Ask(nameof(IPoolEndpoints), () => endpoints.Of(run.Policy.Id, stop));
        if (!WantedEndpoints.HaveNames(run.Policy.Id))
        {
            run.Find(FindingKind.EndpointNameTooLong);
        }
        else if (seen is not null && cluster is not null)
        {
            foreach (var wanted in WantedEndpoints.For(cluster))
            {
                await Make(run, cluster, wanted, seen.FirstOrDefault(endpoint => endpoint.Name == wanted.Name), stop);
            }
        }

        return seen;
    }

    private Task Make(ClusterRun run, ClusterNow cluster, EndpointMembers wanted, PoolEndpoint? seen, CancellationToken stop)
    {
        if (seen is not null && WantedEndpoints.Fit(seen, wanted, cluster))
        {
            return Task.CompletedTask;
        }

        // RDS refuses while it is busy with one of the two; the next minute is soon enough.
        if (!cluster.IsAvailable || seen is { IsAvailable: false })
        {
            return Task.CompletedTask;
        }

        return seen is null
            ? run.Change(nameof(IPoolEndpoints), AccountChange.EndpointCreated, FindingKind.EndpointDiffers, permit => endpoints.Create(permit, wanted, stop))
            : run.Change(nameof(IPoolEndpoints), AccountChange.EndpointChanged, FindingKind.EndpointDiffers, permit => endpoints.Change(permit, wanted, stop));
    }
}
