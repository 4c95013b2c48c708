using Autoscaler.Aws.Desk;

namespace Autoscaler.Cli.Drilling;

/// <summary>What whoever drills ought to know before, and no reason not to.</summary>
internal static class DrillNotes
{
    public static IEnumerable<string> Of(DrillPlan plan, IReadOnlyList<SubscribedFilter> filters)
    {
        var policy = plan.Policy;
        yield return $"{string.Join(", ", plan.Readers.Select(reader => reader.Instance.Name))}: said to be at {plan.Request.Cpu:0.##} % CPU for {plan.Request.Seconds} s. The weights of {policy.Record.Name} will move; it is watched for {Math.Ceiling(plan.Limit.TotalMinutes):0} minutes at most.";
        yield return $"The response raises floors as far as the policy lets it, and what that brings is paid for: up to {policy.Readers.Max} readers and {policy.Serverless.MaxAcu:0.##} ACU.";
        foreach (var other in filters.Where(filter => !filter.IsOf(plan.Stack)))
        {
            yield return $"RDSOSMetrics: {other.Name} gets these samples too ({other.Destination}). If another stack of the same cluster stands behind it, pause that first: autoscaler pause --cluster {policy.Id} --reason drill --for 1h --stack NAME";
        }

        foreach (var reader in plan.Readers.Where(reader => !reader.IsWatched))
        {
            yield return $"{reader.Instance.Name}: not monitored every second, so the drill says that it is calm from the end of the spike to the end of the response. A real spike on it would be seen late.";
        }
    }
}
