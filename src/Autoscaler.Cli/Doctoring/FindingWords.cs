using Autoscaler.Core.Policies;
using Autoscaler.Functions;

namespace Autoscaler.Cli.Doctoring;

/// <summary>What Reconcile finds, with why it matters and the command that mends it. docs/operating.md says more.</summary>
internal static class FindingWords
{
    public static Diagnosis Of(FindingKind kind, ClusterPolicy policy)
    {
        var (what, why, mend) = kind switch
        {
            <= FindingKind.Silent => Reading(kind, policy),
            <= FindingKind.EndpointDiffers => Readers(kind, policy),
            <= FindingKind.HandEdit => Records(kind, policy),
            _ => Capacity(kind, policy),
        };
        return new Diagnosis(kind.ToString(), policy.Id, what, why, mend);
    }

    private static (string What, string Why, string Mend) Reading(FindingKind kind, ClusterPolicy policy) => kind switch
    {
        FindingKind.OverrideUnreadable => ("The override's parameter cannot be read, or holds something else.", "Nobody can pause, and Reconcile writes nothing.", $"autoscaler resume --cluster {policy.Id} --replace"),
        FindingKind.ClusterUnknown => ("RDS does not describe the cluster.", "Nothing can be sensed or moved.", $"aws rds describe-db-clusters --db-cluster-identifier {policy.Id}"),
        FindingKind.Silent => ("No sample of a provisioned reader has arrived for three minutes.", "A spike would not be seen.", "aws logs describe-log-streams --log-group-name RDSOSMetrics --order-by LastEventTime --descending"),
        _ => ($"{kind}.", "The policy in force may not be the one that is meant.", "autoscaler push FILE"),
    };

    private static (string What, string Why, string Mend) Readers(FindingKind kind, ClusterPolicy policy) => kind switch
    {
        FindingKind.ReaderSilent => ("A monitored reader has said nothing for minutes.", "What happens to it is not seen.", "aws logs describe-log-streams --log-group-name RDSOSMetrics --order-by LastEventTime --descending"),
        FindingKind.NoServerlessReader => ("There is no serverless reader.", "There is nowhere to shift to.", $"aws rds create-db-instance --db-cluster-identifier {policy.Id} --db-instance-identifier {policy.Id}-serverless-1 --db-instance-class db.serverless --promotion-tier 15 --engine ENGINE"),
        FindingKind.NoProvisionedReader => ("There is no provisioned reader.", "What it would carry is on the serverless pool or lost; replica scaling needs one to begin with.", $"aws rds create-db-instance --db-cluster-identifier {policy.Id} --db-instance-identifier {policy.Id}-reader-1 --db-instance-class CLASS --engine ENGINE"),
        FindingKind.EndpointNameTooLong => ($"{policy.Id}-provisioned has more characters than RDS allows.", "The endpoints cannot be made.", "Create endpoints of your own, and the two records to them."),
        _ => ($"{policy.Id}-provisioned or {policy.Id}-serverless is missing or has other members.", "A record that leads there sends traffic to the wrong readers.", Act(policy)),
    };

    private static (string What, string Why, string Mend) Records(FindingKind kind, ClusterPolicy policy)
    {
        var list = $"aws route53 list-resource-record-sets --hosted-zone-id {policy.Record.HostedZoneId} --start-record-name {policy.Record.Name} --max-items 5";
        return kind switch
        {
            FindingKind.RecordsMissing => ("Both weighted records are missing.", "Applications cannot resolve the name, and no share can be set.", Act(policy)),
            FindingKind.RecordMissing => ("One of the two weighted records is missing.", "Weights are no shares then, and nothing is shifted.", list),
            FindingKind.RecordStrangers => ("The name has records beside the two.", "Weights are no shares then, and nothing is shifted.", list),
            FindingKind.RecordTtlDiffers => ("The records' TTL is not the policy's.", "Clients follow a shift later than the law assumes, or the two records have different TTLs.", "It is changed at rest when no response runs; or write the policy's record.ttl as it is."),
            FindingKind.RecordValueDiffers => ("A record leads elsewhere than to our endpoint of its pool.", "Its members are then yours to keep.", list),
            FindingKind.WeightsZero => ("Both weights are 0.", "Route 53 gives half of the traffic to each pool.", $"autoscaler pin 0 --cluster {policy.Id} --reason \"weights were 0:0\" --for 10m"),
            _ => ("The weights do not sum to 255: somebody has set them.", "A response respects them for a while and does not help.", $"autoscaler pin SHARE --cluster {policy.Id} --reason TEXT --for 1h"),
        };
    }

    private static (string What, string Why, string Mend) Capacity(FindingKind kind, ClusterPolicy policy) => kind switch
    {
        FindingKind.ScalableTargetDiffers => ("The scalable target is missing or has other bounds.", "Readers cannot be asked for in a spike.", Act(policy)),
        FindingKind.ScalingPolicyDiffers => ("Our scaling policy is missing or tracks something else.", "Tracking the CPU that is left hides demand, and readers are taken away in a spike.", Act(policy)),
        FindingKind.OtherScalingPolicy => ("Another scaling policy is on the same target.", "It sees the CPU that is left after traffic has moved, and works against the response.", $"aws application-autoscaling describe-scaling-policies --service-namespace rds --resource-id cluster:{policy.Id}"),
        FindingKind.FloorForeign => ("A floor is above the policy, or scale-in is suspended, and no response runs.", "It costs money; only what the last response has raised is restored.", $"aws application-autoscaling describe-scalable-targets --service-namespace rds --resource-ids cluster:{policy.Id}"),
        FindingKind.AcuRangeDiffers => ("The Serverless v2 range is not the policy's.", "The law counts on capacity that is not there, or does not use what is.", FormattableString.Invariant($"aws rds modify-db-cluster --db-cluster-identifier {policy.Id} --serverless-v2-scaling-configuration MinCapacity={policy.Serverless.MinAcu},MaxCapacity={policy.Serverless.MaxAcu}")),
        FindingKind.MonitoringRoleUnknown => ("No instance has a role for Enhanced Monitoring.", "Readers cannot be watched, so no spike is seen.", "aws rds modify-db-instance --db-instance-identifier ID --monitoring-interval 1 --monitoring-role-arn ARN"),
        FindingKind.UnknownTimeZone => ("A prewarm schedule names a time zone that does not exist here.", "It never starts.", "Correct prewarm[].zone, then autoscaler push FILE"),
        _ => ($"{kind}.", "Something of ours is not as it should be.", "See docs/operating.md."),
    };

    private static string Act(ClusterPolicy policy) => policy.Mode == Mode.Act ? "Reconcile puts it right within a minute: see its log." : "Set mode to act, then autoscaler push FILE: Reconcile puts it right.";
}
