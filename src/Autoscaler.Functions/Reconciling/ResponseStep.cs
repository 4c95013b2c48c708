using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Starts a response where one is due and none is running: alarms tell of changes only, and whatever they started may have died.</summary>
internal sealed class ResponseStep(IRunningResponses running, IResponses responses, IPoolHeat heat, IJournal journal)
{
    /// <summary>For what cannot wait. The records are asked for only where heat and clock start nothing: a Route 53 that hangs holds up no relief.</summary>
    public async Task Run(ClusterRun run, Func<Task> readRecords, CancellationToken stop)
    {
        var others = await run.Ask(nameof(IRunningResponses), () => running.Of(run.Policy.Id, stop));
        run.IsResponding = others is null ? null : others.Count > 0;
        if (run.IsPaused || run.IsResponding == true)
        {
            return;
        }

        if (await Due(run, readRecords, stop) is { } reason)
        {
            await Start(run, reason, stop);
        }
    }

    /// <summary>For what a response that died has left behind. If the last one did not raise it, it is somebody else's.</summary>
    public async Task TidyUp(ClusterRun run, ClusterNow? cluster, ReplicaTarget? target, CancellationToken stop)
    {
        if (cluster is null || run.IsResponding != false || run.IsPaused)
        {
            return;
        }

        if (IsShareOdd(run, cluster))
        {
            await Start(run, WakeReason.NotAtRest, stop);
            return;
        }

        var readers = target is not null && WantedScaling.LooksRaised(run.Policy, cluster, target) ? new ObservedFloor(target.Min, target.Max, target.ScaleInSuspended) : null;
        var acu = cluster.Acu is { } range && range.Min > run.Policy.Serverless.MinAcu ? new ObservedFloor(range.Min, range.Max, false) : null;
        if (readers is null && acu is null)
        {
            return;
        }

        // Who raised a floor cannot be told without an answer: the next minute asks again.
        string? state = null;
        if (run.Policy.Mode == Mode.Act && !await run.Try(nameof(IRunningResponses), async () => state = await running.LastState(run.Policy.Id, stop)))
        {
            return;
        }

        var left = state is null ? null : LeftBehind.Read(state);
        var (ourReaders, ourAcu) = (LeftBehind.Home(Floor.Readers, left?.Readers, readers), LeftBehind.Home(Floor.Acu, left?.Acu, acu));
        if (ourReaders is not null || ourAcu is not null)
        {
            await Start(run, WakeReason.FloorLeft, stop);
        }

        if ((readers is not null && ourReaders is null) || (acu is not null && ourAcu is null))
        {
            run.Find(FindingKind.FloorForeign);
        }
    }

    /// <summary>Traffic goes to a pool without readers, or none goes to one that should have some at rest. With no response running nobody else would notice.</summary>
    private static bool IsShareOdd(ClusterRun run, ClusterNow cluster) => run.Policy.Mode == Mode.Act && run.Records is { AreUsable: true, Serverless.Weight: var weight }
        && cluster.Instances.Any(instance => instance is { Pool: Pool.Serverless, IsWriter: false } && ReaderStatus.Serves(instance.Status)) != weight > 0
        && (weight > 0 || run.Policy.Shift.Rest > Core.Share.None);

    private async Task<WakeReason?> Due(ClusterRun run, Func<Task> readRecords, CancellationToken stop)
    {
        if (await run.Ask(nameof(IPoolHeat), () => heat.Read(run.Policy.Id, run.Policy.Detect, run.Now, stop)) is { } seen && seen.IsHot(run.Policy.Detect))
        {
            return WakeReason.Heat;
        }

        if (PrewarmClock.Due(run.Policy.Prewarm, run.Now, MachineZones.Find) is not null)
        {
            return WakeReason.Prewarm;
        }

        await readRecords();

        // Whether none is less than there should be depends on whether there is a serverless reader: that is known later in the run.
        if (run.Records is { Serverless.Weight: 0, Provisioned.Weight: > 0 } && run.Pin is null)
        {
            return null;
        }

        // Where nothing is written no response could bring it there.
        if (run.Policy.Mode != Mode.Act || run.Records is not { AreUsable: true, Provisioned: { } provisioned, Serverless: { } serverless })
        {
            return null;
        }

        var goal = run.Pin is { } share ? (share < run.Policy.Shift.Ceiling ? share : run.Policy.Shift.Ceiling) : run.Policy.Shift.Rest;
        return WantedRecords.Ask(provisioned, serverless, goal) ? null : run.Pin is null ? WakeReason.NotAtRest : WakeReason.Pin;
    }

    private Task<bool> Start(ClusterRun run, WakeReason reason, CancellationToken stop) => run.Try(nameof(IResponses), async () =>
    {
        var outcome = await responses.Start(run.Policy.Id, run.Now, stop);
        journal.Write(new JournalEntry.ResponseAsked(run.Policy.Id, reason, outcome));
        run.IsResponding = true;
    });
}
