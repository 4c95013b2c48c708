using Autoscaler.Aws.Desk;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Cli.Doctoring;

/// <summary>Whether samples reach the collector: a subscription of RDSOSMetrics that is ours, and a pattern that CloudWatch Logs itself says lets the right ones through.</summary>
internal static class SubscriptionCheck
{
    private const string Group = "RDSOSMetrics";

    /// <param name="policy">The cluster's.</param>
    /// <param name="stack">Whose collector has to be subscribed. A stream will do: if nobody reads it, the alarm on silence says so.</param>
    /// <param name="cluster">Null: RDS does not describe it.</param>
    /// <param name="subscription">Asks CloudWatch Logs.</param>
    /// <param name="stop">Ends the calls.</param>
    public static async Task<IReadOnlyList<Diagnosis>> Of(ClusterPolicy policy, string stack, ClusterNow? cluster, LogSubscription subscription, CancellationToken stop)
    {
        try
        {
            var filters = await subscription.Filters(stop);
            var ours = filters.FirstOrDefault(filter => filter.IsOf(stack)) ?? filters.FirstOrDefault(filter => filter.IsStream);
            return ours is null ? [NotSubscribed(policy, filters)] : ours.Pattern.Length == 0 ? [] : [.. await Pattern(policy, cluster, ours, subscription, stop)];
        }
        catch (PortFailure failure)
        {
            return [new Diagnosis("NotKnown", policy.Id, $"{failure.Message}.", "Whether samples reach the collector is not known.", $"aws logs describe-subscription-filters --log-group-name {Group}")];
        }
    }

    private static Diagnosis NotSubscribed(ClusterPolicy policy, IReadOnlyList<SubscribedFilter> filters)
    {
        var holders = string.Join(", ", filters.Select(filter => $"{filter.Name} ({filter.Destination})"));
        return filters.Count < ISubscriptionFilters.Most
            ? new Diagnosis("NotSubscribed", policy.Id, $"{Group} has no subscription of the collector{(filters.Count > 0 ? $"; another one is {holders}" : "")}.", "No sample arrives, so no spike is seen.", "Deploy the stack: a slot is free.")
            : new Diagnosis("NoFreeSlot", policy.Id, $"Both subscriptions of {Group} are taken: {holders}.", "A log group has room for two, so no sample arrives.", "Let one of them feed a Kinesis stream that both read, or remove it: aws logs delete-subscription-filter --log-group-name RDSOSMetrics --filter-name NAME");
    }

    private static async Task<IEnumerable<Diagnosis>> Pattern(ClusterPolicy policy, ClusterNow? cluster, SubscribedFilter ours, LogSubscription subscription, CancellationToken stop)
    {
        var readers = (cluster?.Instances.Where(instance => !instance.IsWriter).Select(instance => instance.Name) ?? []).Append("application-autoscaling-0").ToList();
        var messages = readers.SelectMany(reader => new[] { Sample(reader, 100, 30), Sample(reader, 1, 59) }).ToList();
        var passes = await subscription.Passes(ours.Pattern, messages, stop);
        var lost = readers.Where((_, i) => !passes[2 * i]).ToList();
        var silent = readers.Where((_, i) => !passes[(2 * i) + 1]).ToList();
        return
        [
            .. lost.Count > 0 ? [Wrong("a hot sample", lost, "A spike on them wakes nobody.")] : Array.Empty<Diagnosis>(),
            .. silent.Count > 0 ? [Wrong("a heartbeat", silent, "They look dead while they are calm, and the alarm of silence goes on.")] : Array.Empty<Diagnosis>(),
        ];

        Diagnosis Wrong(string what, List<string> of, string why) => new(
            "PatternLoses", policy.Id, $"The filter pattern of {ours.Name} loses {what} of {string.Join(", ", of)}.", why, "Correct the pattern's parameters of the stack (threshold, heartbeat, selectors), and deploy.");
    }

    private static string Sample(string instance, double cpu, int second) => FormattableString.Invariant(
        $$"""{"engine":"Aurora","instanceID":"{{instance}}","instanceResourceID":"db-DOCTOR","cpuUtilization":{"total":{{cpu}} },"numVCPUs":4,"timestamp":"2026-11-20T12:00:{{second:00}}Z","version":1}""");
}
