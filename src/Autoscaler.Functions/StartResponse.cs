using Autoscaler.Core.Policies;
using Autoscaler.Core.WakeUps;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>A wake-up in, at most one running response out. What the event said besides the alarm's name and state is history: Observe sees the truth.</summary>
public sealed class StartResponse(IPolicies policies, IResponses responses, IJournal journal, TimeProvider clock)
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
        var policy = (await policies.Current(stop)).Policy;
        if (ClusterOf(alarm, policy) is not { } cluster)
        {
            return Ignore(IgnoredBecause.UnknownCluster);
        }

        if (cluster.Mode == Mode.Off)
        {
            return Ignore(IgnoredBecause.ClusterOff);
        }

        var outcome = await responses.Start(cluster.Id, clock.GetUtcNow(), stop);
        journal.Write(new JournalEntry.ResponseAsked(cluster.Id, WakeReason.Alarm, outcome));
        return new Started(cluster.Id, outcome, null);
    }

    // The dimension first; an alarm on metric math may have none, and then its name begins with the cluster's. Of two that fit, the longer is meant.
    private static ClusterPolicy? ClusterOf(WakeUp.Alarm alarm, Policy policy) => alarm.Cluster is { } named
        ? policy.For(named)
        : policy.Clusters.Where(cluster => alarm.Name.StartsWith(cluster.Id + "-", StringComparison.Ordinal)).MaxBy(cluster => cluster.Id.Length);

    private Started Ignore(IgnoredBecause reason)
    {
        journal.Write(new JournalEntry.WakeUpIgnored(reason));
        return new Started(null, null, reason);
    }
}

/// <summary>What came of one wake-up.</summary>
public sealed record Started(string? Cluster, StartOutcome? Outcome, IgnoredBecause? Ignored);
