using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Judges;

/// <summary>Moto cannot test metric filters.</summary>
[Collection(MotoTests.Name)]
public class MotoLogsTests(MotoServer moto)
{
    private IAmazonCloudWatchLogs Client => moto.Clients.Logs;

    private DateTime First => DateTimeOffset.FromUnixTimeMilliseconds(moto.Seed.FirstLogEvent).UtcDateTime;

    [MotoFact]
    public async Task Reads_the_events_between_two_times()
    {
        var page = await Client.GetLogEventsAsync(new GetLogEventsRequest("RDSOSMetrics", "db-1")
        {
            StartTime = First.AddSeconds(1),
            EndTime = First.AddSeconds(3),
            StartFromHead = true,
        });

        Assert.Equal(First.AddSeconds(1), page.Events[0].Timestamp?.ToUniversalTime());
        Assert.Equal("""{"cpu": 1}""", page.Events[0].Message);
        Assert.All(page.Events, one => Assert.InRange(one.Timestamp!.Value.ToUniversalTime(), First.AddSeconds(1), First.AddSeconds(3)));
    }

    [MotoFact]
    public async Task Walks_forward_through_a_stream()
    {
        var request = new GetLogEventsRequest("RDSOSMetrics", "db-1") { StartFromHead = true, Limit = 3 };
        var first = await Client.GetLogEventsAsync(request);
        request.NextToken = first.NextForwardToken;
        var second = await Client.GetLogEventsAsync(request);

        Assert.Equal(["""{"cpu": 0}""", """{"cpu": 1}""", """{"cpu": 2}""", """{"cpu": 3}""", """{"cpu": 4}"""], first.Events.Concat(second.Events).Select(one => one.Message));
    }

    [MotoFact]
    public async Task Walks_through_the_events_that_a_filter_finds()
    {
        var request = new FilterLogEventsRequest { LogGroupName = "RDSOSMetrics", FilterPattern = "cpu", StartTime = moto.Seed.FirstLogEvent, Limit = 3 };
        var first = await Client.FilterLogEventsAsync(request);
        request.NextToken = first.NextToken;
        var second = await Client.FilterLogEventsAsync(request);

        var times = first.Events.Concat(second.Events).Select(one => one.Timestamp - moto.Seed.FirstLogEvent);
        Assert.Equal([0, 1000, 2000, 3000, 4000], times);
        Assert.Null(second.NextToken);
        Assert.Equal("db-1", first.Events[0].LogStreamName);
    }

    [MotoFact]
    public async Task Walks_through_the_log_groups()
    {
        var request = new DescribeLogGroupsRequest { LogGroupNamePrefix = "group-", Limit = 1 };
        var first = await Client.DescribeLogGroupsAsync(request);
        request.NextToken = first.NextToken;
        var second = await Client.DescribeLogGroupsAsync(request);

        Assert.Equal(["group-1", "group-2"], first.LogGroups.Concat(second.LogGroups).Select(one => one.LogGroupName));
        Assert.Null(second.NextToken);
        Assert.InRange(first.LogGroups[0].CreationTime!.Value.ToUniversalTime(), First, First.AddHours(1));
    }

    [MotoFact]
    public async Task Describes_a_subscription_filter()
    {
        var filters = await Client.DescribeSubscriptionFiltersAsync(new DescribeSubscriptionFiltersRequest { LogGroupName = "group-1" });

        var filter = Assert.Single(filters.SubscriptionFilters);
        Assert.Equal(("readers", "group-1", ""), (filter.FilterName, filter.LogGroupName, filter.FilterPattern));
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/os-metrics", filter.DestinationArn);
        Assert.NotNull(filter.CreationTime);
    }

    [MotoFact]
    public async Task Puts_events_into_a_stream_that_it_has_made()
    {
        await Client.CreateLogStreamAsync(new CreateLogStreamRequest("group-2", "db-2"));
        await Assert.ThrowsAsync<ResourceAlreadyExistsException>(() => Client.CreateLogStreamAsync(new CreateLogStreamRequest("group-2", "db-2")));
        var put = await Client.PutLogEventsAsync(new PutLogEventsRequest("group-2", "db-2", [new InputLogEvent { Timestamp = First.AddMilliseconds(-1), Message = "é" }]));

        Assert.Null(put.RejectedLogEventsInfo);
        var read = Assert.Single((await Client.GetLogEventsAsync(new GetLogEventsRequest("group-2", "db-2") { StartFromHead = true })).Events);
        Assert.Equal((First.AddMilliseconds(-1), "é"), (read.Timestamp!.Value.ToUniversalTime(), read.Message));
    }

    [MotoFact]
    public async Task Says_which_events_were_rejected()
    {
        await Client.CreateLogStreamAsync(new CreateLogStreamRequest("group-2", "db-3"));
        var put = await Client.PutLogEventsAsync(new PutLogEventsRequest("group-2", "db-3", [new InputLogEvent { Timestamp = First.AddDays(-15), Message = "old" }, new InputLogEvent { Timestamp = First, Message = "new" }]));
        Assert.Equal(0, put.RejectedLogEventsInfo.TooOldLogEventEndIndex);
    }

    [MotoFact]
    public async Task Throws_ResourceNotFound() =>
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => Client.GetLogEventsAsync(new GetLogEventsRequest("gone", "db-1")));
}
