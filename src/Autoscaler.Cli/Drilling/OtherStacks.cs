using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;

namespace Autoscaler.Cli.Drilling;

/// <summary>
/// What is pushed is the cluster's, not the stack's: another stack that looks after the same cluster would be woken too, and move a record whose name nobody has typed.
/// </summary>
internal static class OtherStacks
{
    private const string Collector = $"-{nameof(FunctionName.CollectMetrics)}";

    /// <returns>Why not to drill, a line each.</returns>
    public static async Task<IReadOnlyList<string>> Of(ClusterPolicy policy, string stack, IReadOnlyList<SubscribedFilter> filters, Outside outside, CancellationToken stop)
    {
        var problems = new List<string>();
        foreach (var other in filters.Select(filter => StackOf(filter.Destination)).OfType<string>().Where(one => one != stack).Distinct(StringComparer.Ordinal))
        {
            problems.AddRange(await Subscribed(policy.Id, other, outside, stop));
        }

        return [.. problems, .. await Woken(policy.Id, stack, outside, stop)];
    }

    private static async Task<IReadOnlyList<string>> Subscribed(string cluster, string other, Outside outside, CancellationToken stop)
    {
        var (parameter, unread) = ($"/{other}/policy", new List<string>());
        try
        {
            if (await outside.Account.Parameters.Read(parameter, stop) is null)
            {
                return [];
            }

            var policy = (await DeployedPolicy.OfParameter(parameter, outside.Account.Parameters, unread, stop))?.Policy.For(cluster);
            var paused = (await outside.Account.Overrides($"/{other}/override").Read(cluster, stop)).Override?.IsPauseAt(outside.Clock.GetUtcNow()) == true;
            if (unread.Count > 0)
            {
                return [$"{parameter}: is refused, so the policy before it is in force, and whether {other} looks after {cluster} too is not known: autoscaler push a valid one, or drill on a cluster of its own."];
            }

            return policy is { Mode: Mode.Act } && !paused
                ? [$"{parameter}: {other} looks after {cluster} too, so {policy.Record.Name} would move as well: autoscaler pause --cluster {cluster} --reason drill --for 1h --stack {other}"]
                : [];
        }
        catch (PortFailure.Denied)
        {
            return [$"{parameter}: may not be read, so whether {other} looks after {cluster} too is not known: get ssm:GetParameter for it, or drill on a cluster of its own."];
        }
    }

    // Whichever stack reconciled last has the alarm, also one that is not subscribed.
    private static async Task<IReadOnlyList<string>> Woken(string cluster, string stack, Outside outside, CancellationToken stop)
    {
        var name = $"{cluster}-autoscaler-hot";
        return
        [
            .. (await outside.Account.Alarms.Of([name], stop)).Where(seen => seen.Alarm.Name == name).Select(seen => seen.Alarm.Action).OfType<string>()
                .Where(action => !action.Contains($":function:{stack}-{nameof(FunctionName.StartResponse)}", StringComparison.Ordinal))
                .Select(action => $"{name}: wakes {action}, which is not {stack}'s: another stack looks after {cluster}. Drill on a cluster of its own."),
        ];
    }

    private static string? StackOf(string destination)
    {
        var (from, to) = (destination.IndexOf(":function:", StringComparison.Ordinal), destination.IndexOf(Collector, StringComparison.Ordinal));
        return from >= 0 && to > from ? destination[(from + ":function:".Length)..to] : null;
    }
}
