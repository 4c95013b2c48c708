using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class GetLogEvents
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.GetLogEvents",
        Call = async clients => await clients.Logs.GetLogEventsAsync(new GetLogEventsRequest("RDSOSMetrics", "db-AAAABBBBCCCCDDDDEEEEFFFF01")
        {
            LogGroupIdentifier = "arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics",
            StartTime = new DateTime(2026, 11, 20, 10, 59, 47, 431, DateTimeKind.Utc),
            EndTime = new DateTime(2026, 11, 20, 11, 0, 8, DateTimeKind.Utc).AddTicks(9_999),
            Limit = 20,
            StartFromHead = false,
        }),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.GetLogEvents

            {"logGroupName":"RDSOSMetrics","logGroupIdentifier":"arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics","logStreamName":"db-AAAABBBBCCCCDDDDEEEEFFFF01","startTime":1795172387431,"endTime":1795172408000,"limit":20,"startFromHead":false}
            """,
        Reply = """
            {"events":[
            {"ingestionTime":1795172409117,"message":"{\"engine\":\"Aurora\",\"instanceID\":\"pro-1\",\"timestamp\":\"2026-11-20T11:00:07Z\"}","timestamp":1795172407000},
            {"ingestionTime":1795172410042,"message":"{\"engine\":\"Aurora\",\"instanceID\":\"pro-1\",\"timestamp\":\"2026-11-20T11:00:08Z\"}","timestamp":1795172408999}
            ],"nextBackwardToken":"b/37132573463012/s","nextForwardToken":"f/37132573485313/s"}
            """,
        Reads = """
            Events[0].IngestionTime = 2026-11-20T11:00:09.117Z
            Events[0].Message = {"engine":"Aurora","instanceID":"pro-1","timestamp":"2026-11-20T11:00:07Z"}
            Events[0].Timestamp = 2026-11-20T11:00:07.000Z
            Events[1].IngestionTime = 2026-11-20T11:00:10.042Z
            Events[1].Message = {"engine":"Aurora","instanceID":"pro-1","timestamp":"2026-11-20T11:00:08Z"}
            Events[1].Timestamp = 2026-11-20T11:00:08.999Z
            NextBackwardToken = b/37132573463012/s
            NextForwardToken = f/37132573485313/s
            """,
        EmptyReply = """{"events":[]}""",
        ReadsFromEmpty = "Events = []",
        Errors =
        [
            new(400, """{"__type":"ResourceNotFoundException","message":"The specified log stream does not exist."}""", typeof(ResourceNotFoundException), "ResourceNotFoundException"),
            new(400, """{"__type":"InvalidParameterException","message":"The specified nextToken is invalid."}""", typeof(InvalidParameterException), "InvalidParameterException"),
            new(503, """{"__type":"ServiceUnavailableException","message":"The service cannot complete the request."}""", typeof(ServiceUnavailableException), "ServiceUnavailableException"),
            new(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""", typeof(AmazonCloudWatchLogsException), "ThrottlingException"),
            new(400, """{"__type":"AccessDeniedException","Message":"User: arn:aws:sts::123456789012:assumed-role/observe/observe is not authorized to perform: logs:GetLogEvents on resource: arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics:log-stream:db-AAAABBBBCCCCDDDDEEEEFFFF01"}""", typeof(AmazonCloudWatchLogsException), "AccessDeniedException"),
        ],
        SecondPage = new(
            async clients => await clients.Logs.GetLogEventsAsync(new GetLogEventsRequest
            {
                LogGroupName = "RDSOSMetrics",
                LogStreamName = "db-AAAABBBBCCCCDDDDEEEEFFFF01",
                NextToken = "f/37132573485313/s",
                StartFromHead = true,
            }),
            """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.GetLogEvents

            {"logGroupName":"RDSOSMetrics","logStreamName":"db-AAAABBBBCCCCDDDDEEEEFFFF01","nextToken":"f/37132573485313/s","startFromHead":true}
            """),
    };
}
