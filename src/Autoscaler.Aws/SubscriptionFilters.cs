using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>A log group has few subscription filters, so there is one page of them.</summary>
public sealed class SubscriptionFilters(IAmazonCloudWatchLogs logs) : ISubscriptionFilters
{
    public async Task<IReadOnlyList<string>?> Names(CancellationToken stop)
    {
        var request = new DescribeSubscriptionFiltersRequest { LogGroupName = LogStreamSamples.LogGroup };
        try
        {
            var reply = await AwsCall.Read("describe the subscriptions of RDSOSMetrics", () => logs.DescribeSubscriptionFiltersAsync(request, stop));
            return [.. (reply.SubscriptionFilters ?? []).Select(filter => filter.FilterName ?? "")];
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ResourceNotFoundException)
        {
            return null;
        }
    }
}
