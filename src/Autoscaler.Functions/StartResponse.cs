using Autoscaler.Core.Policies;
using Autoscaler.Core.WakeUps;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// A wake-up in, at most one running response out. What the event said besides the alarm's name and state is history: Observe sees the truth. As a task of the
/// state machine it starts the execution in which a response goes on.
/// </summary>
public sealed class StartResponse(IPolicies policies, IResponses responses, IRunningResponses running, IJournal journal, TimeProvider clock)
{
    public async Task<IReadOnlyList<Started>> Run(ReadOnlyMemory<byte> lambdaEvent, CancellationToken stop)
    {
        var started = new List<Started>();
        foreach (var wakeUp in WakeUpReader.Read(lambdaEvent))
        {
            started.Add(wakeUp switch
            {
                WakeUp.Warm => await Warm(stop),
                WakeUp.Alarm { IsOn: true } alarm => await Start(alarm, stop),
                WakeUp.Continue continuation => await Continue(continuation, stop),
                WakeUp.Alarm => Ignore(IgnoredBecause.NotAlarm),
                _ => Ignore(IgnoredBecause.UnknownEvent),
            });
        }

        return started;
    }

    private async Task<Started> Warm(CancellationToken stop)
    {
        await policies.Current(stop);
        await responses.Warm(stop);
        return new Started(null, null, null);
    }

    private async Task<Started> Start(WakeUp.Alarm alarm, CancellationToken stop)
    {
        var cluster = ClusterOf(alarm, (await policies.Current(stop)).Policy);
        return Refused(cluster) ?? Asked(cluster!.Id, WakeReason.Alarm, await responses.Start(cluster.Id, clock.GetUtcNow(), stop));
    }

    private async Task<Started> Continue(WakeUp.Continue response, CancellationToken stop)
    {
        var cluster = (await policies.Current(stop)).Policy.For(response.Cluster);
        if (Refused(cluster) is { } refused)
        {
            return refused;
        }

        var outcome = await running.Continue(cluster!.Id, response.Execution, response.MemoryJson, clock.GetUtcNow(), stop);
        var asked = Asked(cluster.Id, WakeReason.Continuation, outcome);

        // The response that asks is about to end: it must not end as if somebody went on.
        return outcome == StartOutcome.NamesTaken ? throw new InvalidOperationException("The response cannot go on: closed executions hold all names of this minute.") : asked;
    }

    // The dimension first; an alarm on metric math may have none, and then its name begins with the cluster's. Of two that fit, the longer is meant.
    private static ClusterPolicy? ClusterOf(WakeUp.Alarm alarm, Policy policy) => alarm.Cluster is { } named
        ? policy.For(named)
        : policy.Clusters.Where(cluster => alarm.Name.StartsWith(cluster.Id + "-", StringComparison.Ordinal)).MaxBy(cluster => cluster.Id.Length);

    private Started? Refused(ClusterPolicy? cluster) => cluster switch
    {
        null => Ignore(IgnoredBecause.UnknownCluster),
        { Mode: Mode.Off } => Ignore(IgnoredBecause.ClusterOff),
        _ => null,
    };

    private Started Asked(string cluster, WakeReason by, StartOutcome outcome)
    {
        journal.Write(new JournalEntry.ResponseAsked(cluster, by, outcome));
        return new Started(cluster, outcome, null);
    }

    private Started Ignore(IgnoredBecause reason)
    {
        journal.Write(new JournalEntry.WakeUpIgnored(reason));
        return new Started(null, null, reason);
    }
}

/// <summary>What came of one wake-up.</summary>
public sealed record Started(string? Cluster, StartOutcome? Outcome, IgnoredBecause? Ignored);
