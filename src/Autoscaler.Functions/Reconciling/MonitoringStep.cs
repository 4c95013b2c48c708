using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Watches every reader every second, those that replica scaling has added included: it creates them without.</summary>
internal sealed class MonitoringStep(IMonitoring monitoring)
{
    // RDS modifies no instance in another state; the change itself leads through one.
    private const string Modifiable = "available";

    public async Task Run(ClusterRun run, ClusterNow? cluster, CancellationToken stop)
    {
        var unwatched = (cluster?.Instances ?? []).Where(instance => instance is { IsWriter: false, Status: Modifiable } and not { MonitoringSeconds: 1 }).ToList();
        if (unwatched.Count == 0)
        {
            return;
        }

        if (RoleOf(cluster!) is not { } role)
        {
            run.Find(FindingKind.MonitoringRoleUnknown);
            return;
        }

        foreach (var reader in unwatched)
        {
            await run.Change(nameof(IMonitoring), AccountChange.MonitoringSet, FindingKind.MonitoringDiffers, permit => monitoring.Watch(permit, reader.Name, role, stop));
        }
    }

    private static string? RoleOf(ClusterNow cluster) =>
        cluster.Instances.OrderByDescending(instance => instance.IsWriter).Select(instance => instance.MonitoringRole).FirstOrDefault(role => role is not null);
}
