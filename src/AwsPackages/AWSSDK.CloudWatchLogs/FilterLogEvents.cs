using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs.Model;

// Times are milliseconds since 1970 here but DateTime in GetLogEvents: the official package says so, operation by operation.
public class FilterLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }

    public string LogGroupIdentifier { get; set; }

    public List<string> LogStreamNames { get; set; }

    public string LogStreamNamePrefix { get; set; }

    public long? StartTime { get; set; }

    public long? EndTime { get; set; }

    public string FilterPattern { get; set; }

    public string NextToken { get; set; }

    public int? Limit { get; set; }
}

public class FilterLogEventsResponse : AmazonWebServiceResponse
{
    public List<FilteredLogEvent> Events { get; set; }

    public List<SearchedLogStream> SearchedLogStreams { get; set; }

    public string NextToken { get; set; }
}

public class FilteredLogEvent
{
    public string LogStreamName { get; set; }

    public long? Timestamp { get; set; }

    public string Message { get; set; }

    public long? IngestionTime { get; set; }

    public string EventId { get; set; }
}

public class SearchedLogStream
{
    public string LogStreamName { get; set; }

    public bool? SearchedCompletely { get; set; }
}

internal static class FilterLogEvents
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<FilterLogEventsRequest, FilterLogEventsResponse>(nameof(FilterLogEvents), Write, Read);

    private static void Write(Utf8JsonWriter json, FilterLogEventsRequest request)
    {
        json.Text("logGroupName", request.LogGroupName);
        json.Text("logGroupIdentifier", request.LogGroupIdentifier);
        json.Texts("logStreamNames", request.LogStreamNames);
        json.Text("logStreamNamePrefix", request.LogStreamNamePrefix);
        json.Number("startTime", request.StartTime);
        json.Number("endTime", request.EndTime);
        json.Text("filterPattern", request.FilterPattern);
        json.Text("nextToken", request.NextToken);
        json.Number("limit", request.Limit);
    }

    private static FilterLogEventsResponse Read(JsonElement reply) => new()
    {
        Events = reply.List("events", ReadEvent),
        SearchedLogStreams = reply.List("searchedLogStreams", ReadStream),
        NextToken = reply.Text("nextToken"),
    };

    private static FilteredLogEvent ReadEvent(JsonElement one) => new()
    {
        LogStreamName = one.Text("logStreamName"),
        Timestamp = one.Long("timestamp"),
        Message = one.Text("message"),
        IngestionTime = one.Long("ingestionTime"),
        EventId = one.Text("eventId"),
    };

    private static SearchedLogStream ReadStream(JsonElement stream) => new()
    {
        LogStreamName = stream.Text("logStreamName"),
        SearchedCompletely = stream.Flag("searchedCompletely"),
    };
}
