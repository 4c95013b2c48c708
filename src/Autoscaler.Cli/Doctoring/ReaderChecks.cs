using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Doctoring;

/// <summary>What can be seen of the instances and of their connections.</summary>
internal static class ReaderChecks
{
    // Below this part the connections have not followed the weights.
    private const double Apart = 0.25;

    public static IEnumerable<Diagnosis> Of(ClusterPolicy policy, ClusterNow cluster) => [.. Monitoring(policy, cluster), .. Tiers(policy, cluster), .. AutoPause(policy, cluster)];

    /// <summary>Whether DNS bites: clients that keep their connections do not follow the weights.</summary>
    public static IEnumerable<Diagnosis> Connections(ClusterPolicy policy, Observation now)
    {
        var connections = (now.Readers ?? []).Where(reader => reader.Connections is not null).ToLookup(reader => reader.Pool, reader => (double)reader.Connections!.Value);
        var (provisioned, serverless) = (connections[Pool.Provisioned].Sum(), connections[Pool.Serverless].Sum());
        if (now.Records is not { AreUsable: true, Provisioned.Weight: var one, Serverless.Weight: var other } || one + other == 0 || provisioned + serverless == 0)
        {
            yield break;
        }

        var (asked, held) = ((double)other / (one + other), serverless / (provisioned + serverless));
        if (Math.Abs(asked - held) > Apart)
        {
            yield return new Diagnosis(
                "ConnectionsKept", policy.Id, $"DNS asks for {Words.Amount.Share(asked)} at the serverless pool, and {Words.Amount.Share(held)} of the connections are there.",
                "Clients follow a weight only when their pools renew connections; unless the weights were changed just now, theirs never do.",
                $"Give the pools a maximum lifetime of at most {Words.Amount.Seconds(policy.Record.PoolLifetime.TotalSeconds)} (record.poolLifetime).");
        }
    }

    private static IEnumerable<Diagnosis> Monitoring(ClusterPolicy policy, ClusterNow cluster)
    {
        var role = cluster.Instances.Select(instance => instance.MonitoringRole).FirstOrDefault(arn => arn is not null) ?? "ARN";
        return cluster.Instances.Where(instance => !instance.IsWriter && instance.MonitoringSeconds != 1).Select(instance => new Diagnosis(
            "MonitoringDiffers", policy.Id, $"{instance.Name} is monitored {(instance.MonitoringSeconds == 0 ? "not at all" : $"every {instance.MonitoringSeconds} s")}.", "A reader that is not seen every second is seen late, or never.",
            $"aws rds modify-db-instance --db-instance-identifier {instance.Name} --monitoring-interval 1 --monitoring-role-arn {role} --apply-immediately"));
    }

    private static IEnumerable<Diagnosis> Tiers(ClusterPolicy policy, ClusterNow cluster)
    {
        var provisioned = cluster.Instances.Where(instance => instance is { Pool: Pool.Provisioned, IsWriter: false }).Select(instance => instance.PromotionTier ?? 15).DefaultIfEmpty(15).Min();
        return cluster.Instances.Where(instance => instance is { Pool: Pool.Serverless, IsWriter: false } && (instance.PromotionTier ?? 15) <= provisioned).Select(instance => new Diagnosis(
            "PromotionTier", policy.Id, $"{instance.Name} has promotion tier {instance.PromotionTier ?? 15}, no provisioned reader a lower one.", "A failover may make it the writer: then the serverless pool loses it, and replica scaling copies its class.",
            provisioned > 14 ? $"aws rds modify-db-instance --db-instance-identifier PROVISIONED_READER --promotion-tier 1" : $"aws rds modify-db-instance --db-instance-identifier {instance.Name} --promotion-tier 15"));
    }

    private static IEnumerable<Diagnosis> AutoPause(ClusterPolicy policy, ClusterNow cluster) => cluster.Acu is { Min: 0 }
        ? [new Diagnosis("AutoPause", policy.Id, "The Serverless v2 minimum is 0 ACU: the readers may pause.", "A paused reader takes about 15 seconds to wake, with a cold cache, and sends no samples.", FormattableString.Invariant($"aws rds modify-db-cluster --db-cluster-identifier {policy.Id} --serverless-v2-scaling-configuration MinCapacity={policy.Serverless.MinAcu},MaxCapacity={policy.Serverless.MaxAcu}"))]
        : [];
}
