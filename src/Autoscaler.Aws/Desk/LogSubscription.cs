using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Autoscaler.Functions;

namespace Autoscaler.Aws.Desk;

/// <summary>Who is subscribed to RDSOSMetrics, and what a filter pattern lets through: CloudWatch Logs' own word.</summary>
public sealed class LogSubscription
{
    private readonly IAmazonCloudWatchLogs logs;

    internal LogSubscription(IAmazonCloudWatchLogs logs) => this.logs = logs;

    public async Task<IReadOnlyList<SubscribedFilter>> Filters(CancellationToken stop) =>
        [.. (await new SubscriptionFilters(logs).All(stop) ?? throw NoGroup()).Select(filter => new SubscribedFilter(filter.FilterName ?? "", filter.FilterPattern ?? "", filter.DestinationArn ?? ""))];

    internal static PortFailure NoGroup() => new PortFailure.Denied($"{LogStreamSamples.LogGroup}: this account has no such log group in this region; switch on Enhanced Monitoring for a reader, which makes it");

    /// <returns>Which of the messages pass, in their order.</returns>
    public async Task<IReadOnlyList<bool>> Passes(string pattern, IReadOnlyList<string> messages, CancellationToken stop)
    {
        var reply = await AwsCall.Read("test the filter pattern", () => logs.TestMetricFilterAsync(new TestMetricFilterRequest { FilterPattern = pattern, LogEventMessages = [.. messages] }, stop));
        var passed = (reply.Matches ?? []).Select(match => match.EventNumber).ToHashSet();
        return [.. messages.Select((_, i) => passed.Contains(i + 1))];
    }
}

/// <param name="Name">Of the filter.</param>
/// <param name="Pattern">Empty: everything passes.</param>
/// <param name="Destination">The ARN of who gets what passes.</param>
public sealed record SubscribedFilter(string Name, string Pattern, string Destination)
{
    /// <summary>A stream has no name of a stack in it: whoever reads it may.</summary>
    public bool IsStream => Destination.Contains(":kinesis:", StringComparison.Ordinal);

    /// <summary>Whether the collector of that stack is at its other end.</summary>
    public bool IsOf(string stack) => Destination.Contains($":function:{stack}-{nameof(FunctionName.CollectMetrics)}", StringComparison.Ordinal);
}
