using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Policies.Rules;

/// <summary>All rules, and the way from a breach to a problem.</summary>
public static class PolicyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. CpuRules.All, .. SettlingRules.All, .. ShareRules.All, .. WorstSpikeRules.All, .. TurnRules.All, .. AlarmRules.All, .. CapacityRules.All,
        .. PrewarmRules.All, .. RecordRules.All,
    ];

    internal static void Check(Policy policy, IReadOnlyList<Values> values, Problems problems, Problems warnings)
    {
        foreach (var (cluster, its) in policy.Clusters.Zip(values))
        {
            foreach (var rule in All.Where(rule => its.AreUsable(rule.Reads)))
            {
                foreach (var breach in rule.Breaches(cluster))
                {
                    (rule.IsWarning ? warnings : problems).Add(its.Where(rule.Reads) + breach.Below, breach.Found, breach.Allowed, $"{rule.Why} {breach.Advice}");
                }
            }
        }

        FleetRules.Check(policy, values, problems);
    }
}
