using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs.Model;

// AWS neither wants nor checks sequence tokens any more.
public class PutLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public PutLogEventsRequest() { }

    public PutLogEventsRequest(string logGroupName, string logStreamName, List<InputLogEvent> logEvents)
    {
        LogGroupName = logGroupName;
        LogStreamName = logStreamName;
        LogEvents = logEvents;
    }

    public string LogGroupName { get; set; }

    public string LogStreamName { get; set; }

    public List<InputLogEvent> LogEvents { get; set; }
}

public class PutLogEventsResponse : AmazonWebServiceResponse
{
    public RejectedLogEventsInfo RejectedLogEventsInfo { get; set; }
}

public class InputLogEvent
{
    public DateTime? Timestamp { get; set; }

    public string Message { get; set; }
}

/// <summary>A reply of 200 may have refused events all the same; the indexes count those of the request from 0.</summary>
public class RejectedLogEventsInfo
{
    public int? TooNewLogEventStartIndex { get; set; }

    public int? TooOldLogEventEndIndex { get; set; }

    public int? ExpiredLogEventEndIndex { get; set; }
}

internal static class PutLogEvents
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<PutLogEventsRequest, PutLogEventsResponse>(nameof(PutLogEvents), Write, Read);

    private static void Write(Utf8JsonWriter json, PutLogEventsRequest request)
    {
        json.Text("logGroupName", request.LogGroupName);
        json.Text("logStreamName", request.LogStreamName);
        json.List("logEvents", request.LogEvents, WriteEvent);
    }

    private static void WriteEvent(Utf8JsonWriter json, InputLogEvent one)
    {
        json.Milliseconds("timestamp", one.Timestamp);
        json.Text("message", one.Message);
    }

    private static PutLogEventsResponse Read(JsonElement reply) => new() { RejectedLogEventsInfo = reply.Object("rejectedLogEventsInfo", ReadRejected) };

    private static RejectedLogEventsInfo ReadRejected(JsonElement rejected) => new()
    {
        TooNewLogEventStartIndex = rejected.Int("tooNewLogEventStartIndex"),
        TooOldLogEventEndIndex = rejected.Int("tooOldLogEventEndIndex"),
        ExpiredLogEventEndIndex = rejected.Int("expiredLogEventEndIndex"),
    };
}
