using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class FilterLogEvents
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.FilterLogEvents",
        Call = async clients => await clients.Logs.FilterLogEventsAsync(new FilterLogEventsRequest
        {
            LogGroupName = "RDSOSMetrics",
            LogGroupIdentifier = "arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics",
            LogStreamNames = ["db-AAAABBBBCCCCDDDDEEEEFFFF01", "db-AAAABBBBCCCCDDDDEEEEFFFF02"],
            LogStreamNamePrefix = "db-",
            StartTime = 1795172387431,
            EndTime = 1795172408000,
            FilterPattern = """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*:59Z") }""",
            Limit = 100,
        }),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.FilterLogEvents

            {"logGroupName":"RDSOSMetrics","logGroupIdentifier":"arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics","logStreamNames":["db-AAAABBBBCCCCDDDDEEEEFFFF01","db-AAAABBBBCCCCDDDDEEEEFFFF02"],"logStreamNamePrefix":"db-","startTime":1795172387431,"endTime":1795172408000,"filterPattern":"{ ($.cpuUtilization.total >= 40) || ($.timestamp = \"*:59Z\") }","limit":100}
            """,
        Reply = """
            {"events":[
            {"eventId":"39300000000000000000000000000000000000000000000000000001","ingestionTime":1795172409117,"logStreamName":"db-AAAABBBBCCCCDDDDEEEEFFFF01","message":"{\"engine\":\"Aurora\"}","timestamp":1795172407000}
            ],"nextToken":"Bxkq6kVGFtq2y_Moigeqscn","searchedLogStreams":[{"logStreamName":"db-AAAABBBBCCCCDDDDEEEEFFFF01","searchedCompletely":true}]}
            """,
        Reads = """
            Events[0].EventId = 39300000000000000000000000000000000000000000000000000001
            Events[0].IngestionTime = 1795172409117
            Events[0].LogStreamName = db-AAAABBBBCCCCDDDDEEEEFFFF01
            Events[0].Message = {"engine":"Aurora"}
            Events[0].Timestamp = 1795172407000
            NextToken = Bxkq6kVGFtq2y_Moigeqscn
            SearchedLogStreams[0].LogStreamName = db-AAAABBBBCCCCDDDDEEEEFFFF01
            SearchedLogStreams[0].SearchedCompletely = True
            """,
        EmptyReply = """{"events":[],"searchedLogStreams":[]}""",
        ReadsFromEmpty = """
            Events = []
            SearchedLogStreams = []
            """,
        Errors =
        [
            new(400, """{"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}""", typeof(ResourceNotFoundException), "ResourceNotFoundException"),
            new(400, """{"__type":"InvalidParameterException","message":"Invalid filter pattern"}""", typeof(InvalidParameterException), "InvalidParameterException"),
            new(503, """{"__type":"ServiceUnavailableException","message":"The service cannot complete the request."}""", typeof(ServiceUnavailableException), "ServiceUnavailableException"),
        ],
        SecondPage = new(
            async clients => await clients.Logs.FilterLogEventsAsync(new FilterLogEventsRequest
            {
                LogGroupName = "RDSOSMetrics",
                NextToken = "Bxkq6kVGFtq2y_Moigeqscn",
            }),
            """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.FilterLogEvents

            {"logGroupName":"RDSOSMetrics","nextToken":"Bxkq6kVGFtq2y_Moigeqscn"}
            """),
    };
}
