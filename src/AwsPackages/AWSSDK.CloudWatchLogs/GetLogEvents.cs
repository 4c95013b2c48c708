using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs.Model;

// Times are DateTime here but milliseconds in FilterLogEvents: the official package says so, operation by operation.
public class GetLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public GetLogEventsRequest() { }

    public GetLogEventsRequest(string logGroupName, string logStreamName)
    {
        LogGroupName = logGroupName;
        LogStreamName = logStreamName;
    }

    public string LogGroupName { get; set; }

    public string LogGroupIdentifier { get; set; }

    public string LogStreamName { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? EndTime { get; set; }

    public string NextToken { get; set; }

    public int? Limit { get; set; }

    public bool? StartFromHead { get; set; }
}

public class GetLogEventsResponse : AmazonWebServiceResponse
{
    public List<OutputLogEvent> Events { get; set; }

    public string NextForwardToken { get; set; }

    public string NextBackwardToken { get; set; }
}

public class OutputLogEvent
{
    public DateTime? Timestamp { get; set; }

    public string Message { get; set; }

    public DateTime? IngestionTime { get; set; }
}

internal static class GetLogEvents
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<GetLogEventsRequest, GetLogEventsResponse>(nameof(GetLogEvents), Write, Read);

    private static void Write(Utf8JsonWriter json, GetLogEventsRequest request)
    {
        json.Text("logGroupName", request.LogGroupName);
        json.Text("logGroupIdentifier", request.LogGroupIdentifier);
        json.Text("logStreamName", request.LogStreamName);
        json.Milliseconds("startTime", request.StartTime);
        json.Milliseconds("endTime", request.EndTime);
        json.Text("nextToken", request.NextToken);
        json.Number("limit", request.Limit);
        json.Flag("startFromHead", request.StartFromHead);
    }

    private static GetLogEventsResponse Read(JsonElement reply) => new()
    {
        Events = reply.List("events", ReadEvent),
        NextForwardToken = reply.Text("nextForwardToken"),
        NextBackwardToken = reply.Text("nextBackwardToken"),
    };

    private static OutputLogEvent ReadEvent(JsonElement one) => new()
    {
        Timestamp = one.Milliseconds("timestamp"),
        Message = one.Text("message"),
        IngestionTime = one.Milliseconds("ingestionTime"),
    };
}
