using Autoscaler.Functions.Announcements;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Findings in words, for the people who are told.</summary>
internal static class FindingMessage
{
    /// <summary>What a message is about that is about no cluster.</summary>
    public const string Policy = "policy";

    /// <param name="about">A cluster, or the policy.</param>
    /// <param name="findings">At least one.</param>
    /// <param name="overrideParameter">Where a pause is written, or null.</param>
    public static ChatMessage Of(string about, IReadOnlyList<FindingKind> findings, string? overrideParameter) => new(
        $"{about}: {findings.Count} {(findings.Count == 1 ? "thing needs" : "things need")} attention",
        string.Join('\n', findings.Select(kind => $"- **{kind}**: {Sentence(kind)}")),
        $"{about}-reconcile",
        [
            "docs/operating.md says what each finding means and what to do about it.",
            .. overrideParameter is { } parameter ? [about == Policy ? $"To pause everything for an hour: {PauseCommand.ForAll(parameter)}" : $"To pause {about} for an hour: {PauseCommand.For(about, parameter)}"] : Array.Empty<string>(),
        ]);

    private static string Sentence(FindingKind kind) => kind switch
    {
        FindingKind.PolicyRejected => "A newer policy is refused; the one before stays in force. The journal lists where it is wrong.",
        FindingKind.PolicyUnread => "The policy's parameter cannot be read; the last one that could be stays in force.",
        FindingKind.OverrideUnreadable => "The override cannot be read, so nothing is written.",
        FindingKind.Refused => "AWS refuses something that has to be read or done. The journal says what.",
        FindingKind.ClusterUnknown => "RDS does not describe the cluster.",
        FindingKind.Silent => "No samples of provisioned readers arrive: spikes are not seen.",
        FindingKind.ReaderSilent => "A monitored reader has said nothing for three minutes: what happens to it is not seen.",
        FindingKind.NoServerlessReader => "There is no serverless reader: traffic has nowhere to go.",
        FindingKind.NoProvisionedReader => "There is no provisioned reader.",
        FindingKind.EndpointNameTooLong => "The cluster's identifier is too long for our custom endpoints.",
        FindingKind.EndpointDiffers => "A custom endpoint is missing or has other members.",
        FindingKind.RecordsMissing => "The two weighted records are missing.",
        FindingKind.RecordMissing => "One of the two weighted records is missing: nothing can be shifted.",
        FindingKind.RecordStrangers => "The name has records besides the two weighted ones: nothing is shifted.",
        FindingKind.RecordTtlDiffers => "The records' TTL is not the policy's.",
        FindingKind.RecordValueDiffers => "A record leads elsewhere than to our endpoint of its pool.",
        FindingKind.WeightsZero => "Both weights are 0, so each pool gets half of the traffic.",
        FindingKind.HandEdit => "Somebody has set the weights by hand.",
        FindingKind.ScalableTargetDiffers => "The scalable target is missing or has other bounds.",
        FindingKind.ScalingPolicyDiffers => "The scaling policy on demand is missing or differs.",
        FindingKind.OtherScalingPolicy => "Another scaling policy is on the readers: it may remove readers while traffic is away.",
        FindingKind.FloorForeign => "A floor is above the policy, or scale-in is suspended, and no response has done it.",
        FindingKind.AcuRangeDiffers => "The cluster's serverless capacity range is not the policy's.",
        FindingKind.MonitoringDiffers => "A reader is not monitored every second.",
        FindingKind.MonitoringRoleUnknown => "No instance has a role for Enhanced Monitoring, so it cannot be switched on for a new reader.",
        FindingKind.UnknownTimeZone => "A prewarm schedule names an unknown time zone and never starts.",
        FindingKind.LeftOver => "Something that was made here could not be removed.",
        _ => kind.ToString(),
    };
}
