using Autoscaler.Core.Policies;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>
/// The two alarms of a cluster. Hot is the guarantee behind the fast path, so it has the fast path's meaning: one provisioned reader is enough. The maximum says
/// that; the average would be drawn down by the heartbeats of calm readers, which the heat gate lets count for a minute, and up by their absence.
/// </summary>
internal static class WantedAlarms
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<string> Names(string cluster) => [Hot(cluster), Silent(cluster)];

    public static string Silent(string cluster) => $"{cluster}-autoscaler-silent";

    /// <param name="policy">The cluster's.</param>
    /// <param name="starter">The ARN of StartResponse.</param>
    /// <param name="topic">The ARN of who is told of silence, or null.</param>
    /// <param name="overrideParameter">Where a pause is written, or null.</param>
    public static IReadOnlyList<DetectionAlarm> For(ClusterPolicy policy, string starter, string? topic, string? overrideParameter) =>
    [
        new()
        {
            Name = Hot(policy.Id),
            Cluster = policy.Id,
            Condition = AlarmCondition.MaximumAtLeast,
            Period = policy.Detect.AlarmPeriod,
            Periods = policy.Detect.AlarmPeriods,
            Of = policy.Detect.AlarmOf,
            Threshold = policy.Detect.Cpu,
            Action = starter,
        },
        new()
        {
            // The longest heartbeat interval is a minute, so a minute without any sample is silence, and three are no accident.
            Name = Silent(policy.Id),
            Cluster = policy.Id,
            Condition = AlarmCondition.SamplesBelow,
            Period = Minute,
            Periods = 3,
            Of = 3,
            Threshold = 1,
            Action = topic,
            Description = $"For three minutes no sample of a provisioned reader of {policy.Id} has come: a spike may not be seen. See docs/operating.md, Silent. Put by Reconcile from the policy."
                + (overrideParameter is { } parameter ? $" To pause the cluster for an hour: {PauseCommand.For(policy.Id, parameter)}" : ""),
        },
    ];

    private static string Hot(string cluster) => $"{cluster}-autoscaler-hot";
}
