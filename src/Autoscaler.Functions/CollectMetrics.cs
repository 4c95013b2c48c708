using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// Samples in, metrics out, and a wake-up when a provisioned reader has been hot for a run of seconds. The alarm on those metrics stays the guarantee.
/// One instance serves one environment, one event at a time.
/// </summary>
public sealed class CollectMetrics(IFleet fleet, IPolicies policies, IMetrics metrics, IResponses responses, IJournal journal, HeatGate gate, TimeProvider clock)
{
    private static readonly TimeSpan FastPathAge = TimeSpan.FromSeconds(15);

    private readonly CollectorMemory memory = new();

    private readonly SampleBatch batch = new();

    private readonly CollectedPoints points = new();

    private readonly HashSet<string> hot = new(StringComparer.Ordinal);

    public async Task Run(ReadOnlyMemory<byte> lambdaEvent, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        batch.Clear();
        points.Clear();
        hot.Clear();
        SubscriptionReader.Read(lambdaEvent.Span, batch);
        batch.DropUntimely(now);
        if (batch.Samples.Count > 0)
        {
            await Refresh(now, stop);
            Sort(now);
        }

        points.Close(batch, now);

        // Neither may lose the other.
        try
        {
            await WakeHot(now, stop);
        }
        finally
        {
            await Publish(stop);
        }
    }

    private async Task Refresh(DateTimeOffset now, CancellationToken stop)
    {
        if (!memory.ShouldAsk(now))
        {
            return;
        }

        try
        {
            var policy = await policies.Current(stop);
            memory.Remember(policy, await fleet.Read([.. policy.Policy.Clusters.Select(cluster => cluster.Id)], stop), now);
            Tell(policy, now);
        }
        catch (PortFailure failure) when (memory.Topology is not null)
        {
            // Stale is better than blind: the readers of a minute ago are nearly always those of now.
            journal.Write(JournalEntry.Failed.Of(nameof(IFleet), failure));
        }
    }

    private void Tell(PolicyInForce policy, DateTimeOffset now)
    {
        if (policy.Rejected.Count > 0)
        {
            points.AddRejectedPolicy(now);
            journal.Write(new JournalEntry.PolicyRejected(policy.Version, [.. policy.Rejected.Select(problem => problem.Path)]));
        }

        if (policy.Unread is { } failure)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IPolicies), failure));
        }
    }

    private void Sort(DateTimeOffset now)
    {
        foreach (var sample in batch.Samples)
        {
            if (memory.Topology?.Find(sample.Instance, sample.ResourceId) is { } reader && memory.Policy?.Policy.For(reader.Cluster) is { } policy)
            {
                Take(sample, reader, policy, now);
            }
            else if (memory.Topology?.Find(sample.Instance, null) is not null)
            {
                batch.Refuse(Refusal.Stranger);
            }
        }
    }

    private void Take(Sample sample, Reader reader, ClusterPolicy policy, DateTimeOffset now)
    {
        var known = memory.Of(reader);
        var isHot = reader.Pool == Pool.Provisioned && sample.Cpu >= policy.Detect.Cpu;
        if (!known.Seconds.Add(sample.At.ToUnixTimeSeconds(), isHot))
        {
            batch.Refuse(Refusal.Duplicate);
            return;
        }

        points.Add(sample, reader, known.StandsFor(sample, gate));
        if (isHot && policy.Mode != Mode.Off && now - sample.At <= FastPathAge && known.Seconds.HotRun() >= policy.Detect.Run.TotalSeconds)
        {
            hot.Add(reader.Cluster);
        }
    }

    private async Task WakeHot(DateTimeOffset now, CancellationToken stop)
    {
        PortFailure? first = null;
        foreach (var cluster in hot.Where(cluster => memory.MayWake(cluster, now)).Order(StringComparer.Ordinal))
        {
            try
            {
                var outcome = await responses.Start(cluster, now, stop);
                memory.Woke(cluster, now);
                journal.Write(new JournalEntry.ResponseAsked(cluster, WakeReason.HotRun, outcome));
            }
            catch (PortFailure failure)
            {
                // The next cluster is tried all the same.
                journal.Write(JournalEntry.Failed.Of(nameof(IResponses), failure));
                first ??= failure;
            }
        }

        if (first is not null)
        {
            throw first;
        }
    }

    private async Task Publish(CancellationToken stop)
    {
        var calls = points.All.Count == 0 ? 0 : await metrics.Publish(points.All, stop);
        journal.Write(new JournalEntry.Collected(batch.Samples.Count, points.All.Count, calls, points.Refused));
    }
}
