using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Who is subscribed to RDSOSMetrics. A log group has few subscription filters, so there is one page of them.</summary>
public sealed class SubscriptionFilters(IAmazonCloudWatchLogs logs) : ISubscriptionFilters
{
    /// <returns>Null where there is no such log group.</returns>
    public async Task<IReadOnlyList<SubscriptionFilter>?> All(CancellationToken stop)
    {
        var request = new DescribeSubscriptionFiltersRequest { LogGroupName = LogStreamSamples.LogGroup };
        try
        {
            var reply = await AwsCall.Read("describe the subscriptions of RDSOSMetrics", () => logs.DescribeSubscriptionFiltersAsync(request, stop));
            return reply.SubscriptionFilters ?? [];
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ResourceNotFoundException)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<string>?> Names(CancellationToken stop) => await All(stop) is { } filters ? [.. filters.Select(filter => filter.FilterName ?? "")] : null;
}
