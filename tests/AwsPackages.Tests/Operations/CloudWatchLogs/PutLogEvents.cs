using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class PutLogEvents
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.PutLogEvents",
        Call = async clients => await clients.Logs.PutLogEventsAsync(new PutLogEventsRequest(
            "RDSOSMetrics",
            "db-AAAABBBBCCCCDDDDEEEEFFFF01",
            [
                new InputLogEvent { Timestamp = new DateTime(2026, 11, 20, 11, 0, 6, 999, DateTimeKind.Utc), Message = """{"instanceID":"pro-1"}""" },
                new InputLogEvent { Timestamp = new DateTime(2026, 11, 20, 11, 0, 7, DateTimeKind.Utc).AddTicks(9_999), Message = "é" },
            ])),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.PutLogEvents

            {"logGroupName":"RDSOSMetrics","logStreamName":"db-AAAABBBBCCCCDDDDEEEEFFFF01","logEvents":[{"timestamp":1795172406999,"message":"{\"instanceID\":\"pro-1\"}"},{"timestamp":1795172407000,"message":"é"}]}
            """,
        Reply = """{"nextSequenceToken":"49590302990142424000","rejectedLogEventsInfo":{"expiredLogEventEndIndex":1,"tooNewLogEventStartIndex":3,"tooOldLogEventEndIndex":2}}""",
        Reads = """
            RejectedLogEventsInfo.ExpiredLogEventEndIndex = 1
            RejectedLogEventsInfo.TooNewLogEventStartIndex = 3
            RejectedLogEventsInfo.TooOldLogEventEndIndex = 2
            """,
        EmptyReply = "{}",
        Errors =
        [
            new(400, """{"__type":"ResourceNotFoundException","message":"The specified log stream does not exist."}""", typeof(ResourceNotFoundException), "ResourceNotFoundException"),
            new(400, """{"__type":"InvalidParameterException","message":"Log events in a single PutLogEvents request must be in chronological order."}""", typeof(InvalidParameterException), "InvalidParameterException"),
            new(503, """{"__type":"ServiceUnavailableException","message":"The service cannot complete the request."}""", typeof(ServiceUnavailableException), "ServiceUnavailableException"),
            new(400, """{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}""", typeof(UnrecognizedClientException), "UnrecognizedClientException"),
        ],
    };
}
