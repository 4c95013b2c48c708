using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>One cluster: the response that is due, and what the policy wants to be there.</summary>
internal sealed class ClusterReconciler(AccountPorts ports, string starter, string? announceTopic, string? overrideParameter, IJournal journal, TimeProvider clock)
{
    private readonly Gate gate = new(ports.Overrides, clock);

    private readonly ResponseStep responses = new(ports.Running, ports.Responses, ports.Heat, journal);

    private readonly AlarmStep alarms = new(ports.Alarms, starter, announceTopic, overrideParameter);

    private readonly EndpointStep endpoints = new(ports.Endpoints);

    private readonly RecordStep records = new(ports.Pair);

    private readonly ScalingStep scaling = new(ports.Scaling);

    private readonly MonitoringStep monitoring = new(ports.Monitoring);

    private readonly SilenceStep silence = new(ports.Samples);

    /// <summary>What may be done to the cluster now. A pause that cannot be read counts as one: nothing here is urgent.</summary>
    public async Task<ClusterRun> Open(ClusterPolicy policy, CancellationToken stop)
    {
        var reading = await ports.Overrides.Read(policy.Id, stop);
        var run = new ClusterRun(policy, clock.GetUtcNow(), reading, reading.IsReadable ? gate.Ask(policy, reading) : null, journal);
        if (!reading.IsReadable)
        {
            run.Find(FindingKind.OverrideUnreadable);
        }

        return run;
    }

    public Task StartDue(ClusterRun run, CancellationToken stop) => responses.Run(run, () => ReadRecords(run, stop), stop);

    public async Task Run(ClusterRun run, CancellationToken stop)
    {
        await ReadRecords(run, stop);
        await alarms.Run(run, stop);
        var cluster = await run.Ask(nameof(IClusters), () => ports.Clusters.Describe(run.Policy.Id, stop));
        Look(run, cluster);
        var seenEndpoints = await endpoints.Run(run, cluster, stop);
        await records.Run(run, seenEndpoints, stop);
        var target = await scaling.Run(run, cluster, stop);
        await responses.TidyUp(run, cluster, target, stop);
        await monitoring.Run(run, cluster, stop);
        await silence.Run(run, cluster, stop);
    }

    private async Task ReadRecords(ClusterRun run, CancellationToken stop)
    {
        if (!run.HasAskedForRecords)
        {
            run.HasAskedForRecords = true;
            run.Records = await run.Ask(nameof(IWeightedRecords), () => ports.Records.Read(run.Policy.Record, stop));
        }
    }

    private static void Look(ClusterRun run, ClusterNow? cluster)
    {
        run.IsDescribed = cluster is not null;
        Find(FindingKind.ClusterUnknown, cluster is null);
        Find(FindingKind.NoServerlessReader, cluster is not null && !HasReader(Pool.Serverless));
        Find(FindingKind.NoProvisionedReader, cluster is not null && !HasReader(Pool.Provisioned));
        Find(FindingKind.AcuRangeDiffers, cluster is not null && (cluster.Acu is not { } range || range.Max != run.Policy.Serverless.MaxAcu || range.Min < run.Policy.Serverless.MinAcu));
        Find(FindingKind.UnknownTimeZone, run.Policy.Prewarm.Any(entry => MachineZones.Find(entry.Zone) is null));

        bool HasReader(Pool pool) => cluster.Instances.Any(instance => !instance.IsWriter && instance.Pool == pool);

        void Find(FindingKind kind, bool found)
        {
            if (found)
            {
                run.Find(kind);
            }
        }
    }
}
