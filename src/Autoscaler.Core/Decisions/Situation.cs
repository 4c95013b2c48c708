using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Remembering;

namespace Autoscaler.Core.Decisions;

/// <summary>Everything that a turn is decided from, inferred once.</summary>
internal sealed record Situation
{
    public required ClusterPolicy Policy { get; init; }

    public required Observation Now { get; init; }

    public required Memory Memory { get; init; }

    /// <summary>Null while no provisioned reader has a fresh sample.</summary>
    public required ProvisionedLoad? Provisioned { get; init; }

    public required ServerlessLoad Serverless { get; init; }

    public required AchievedShare? Achieved { get; init; }

    public required Demand? Demand { get; init; }

    /// <summary>The share in DNS.</summary>
    public required Share? Present { get; init; }

    /// <summary>The part of the open connections that is in the serverless pool, as RDS counted them a minute or two ago; null where it does not say.</summary>
    public Share? Measured
    {
        get
        {
            var connections = (Now.Readers ?? []).DistinctBy(reader => reader.Instance).Where(reader => reader.Connections is not null).ToLookup(reader => reader.Pool, reader => (double)reader.Connections!);
            var (provisioned, serverless) = (connections[Fleet.Pool.Provisioned], connections[Fleet.Pool.Serverless]);
            return provisioned.Any() && serverless.Any() && provisioned.Sum() + serverless.Sum() is > 0 and var all ? new Share(serverless.Sum() / all) : null;
        }
    }

    /// <summary>The least share: that of rest, or of a prewarm schedule.</summary>
    public Share Least => Now.Prewarm?.Share is { } share && share > Policy.Shift.Rest ? Clamp(share, Policy.Shift.Rest, Policy.Shift.Ceiling) : Policy.Shift.Rest;

    /// <summary>Nothing of ours is out: the share is that of rest, or it is not ours to bring there.</summary>
    public bool IsAtRest => Policy.Mode == Mode.Observe || Now.Records is { AreUsable: false } || (IsServerlessGone && Present == Share.None) || (Present is { } present && Weights.For(present) == Weights.For(Policy.Shift.Rest));

    /// <summary>No serverless reader is left: then there is no share but none.</summary>
    public bool IsServerlessGone => Memory.GoneTurns > 1;

    /// <summary>A reader serves and says nothing: then nothing may be taken back for what the others say.</summary>
    public bool IsAnyoneSilent => Serverless.Silent > 0 || Provisioned is not { Silent: 0 };

    /// <summary>At the maximum, and as busy as the provisioned pool: more traffic would hurt both.</summary>
    public bool IsAtCapacity => Serverless.IsAtMaximum && Provisioned is { } provisioned && Serverless.Cpu >= provisioned.Cpu;

    public static Situation Of(ClusterPolicy policy, Observation now, Memory before)
    {
        now = Credible.Of(now);
        var memory = Recall.Observed(policy, now, Credible.Of(before));
        var provisioned = ProvisionedLoad.Of(policy, now, memory);
        var serverless = ServerlessLoad.Of(policy, now);
        var achieved = AchievedShare.At(PoolLoad.Of(Fleet.Pool.Provisioned, policy, now).End, policy.Record, memory.Shares);
        var demand = provisioned is null ? null : Demand.Of(policy, provisioned, serverless, achieved ?? new AchievedShare(Share.None, Share.None));
        return new Situation
        {
            Policy = policy,
            Now = now,
            Memory = DemandSeen.Recall(policy, now, memory, demand, provisioned?.Capacity ?? 0),
            Provisioned = provisioned,
            Serverless = serverless,
            Achieved = achieved,
            Demand = demand,
            Present = Decisions.Present.ShareOf(now.Records) ?? (policy.Mode == Mode.Observe ? policy.Shift.Rest : null),
        };
    }

    public static Share Clamp(Share share, Share lowest, Share highest) => share < lowest ? lowest : share > highest ? highest : share;
}
