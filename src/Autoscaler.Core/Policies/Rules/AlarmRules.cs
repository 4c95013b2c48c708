using Autoscaler.Core.Policies.Keys;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Policies.Rules;

internal static class AlarmRules
{
    private static readonly TimeSpan LongestRange = TimeSpan.FromDays(1);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("periods of an alarm", [DetectKeys.AlarmPeriods, DetectKeys.AlarmOf], "So many periods cannot be hot out of fewer.", Periods),
        new("a period that CloudWatch knows", [DetectKeys.AlarmPeriod], "CloudWatch refuses an alarm with any other period.", Period),
        new("an alarm looks back a day at most", [DetectKeys.AlarmOf, DetectKeys.AlarmPeriod], "CloudWatch refuses an alarm that looks further back.", Range),
    ];

    private static IEnumerable<Breach> Periods(ClusterPolicy policy) => Breach.If(policy.Detect.AlarmPeriods > policy.Detect.AlarmOf, () => new(
        $"alarmPeriods {policy.Detect.AlarmPeriods} and alarmOf {policy.Detect.AlarmOf}", $"at most {policy.Detect.AlarmOf} alarmPeriods", "Lower alarmPeriods or raise alarmOf."));

    private static IEnumerable<Breach> Period(ClusterPolicy policy) => Breach.If(
        policy.Detect.AlarmPeriod.TotalSeconds is not (10 or 20 or 30) && policy.Detect.AlarmPeriod.TotalSeconds % 60 != 0,
        () => new($"alarmPeriod {DurationText.Of(policy.Detect.AlarmPeriod)}", "\"10s\", \"20s\", \"30s\" or whole minutes", "Take the next one: shorter sees a spike sooner."));

    private static IEnumerable<Breach> Range(ClusterPolicy policy) => Breach.If(policy.Detect.AlarmOf * policy.Detect.AlarmPeriod > LongestRange, () => new(
        $"{policy.Detect.AlarmOf} periods of {DurationText.Of(policy.Detect.AlarmPeriod)}", "24h in all", "Lower alarmOf or shorten alarmPeriod."));
}
