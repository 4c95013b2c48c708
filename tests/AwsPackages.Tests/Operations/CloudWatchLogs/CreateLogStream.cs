using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class CreateLogStream
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.CreateLogStream",
        Call = async clients => await clients.Logs.CreateLogStreamAsync(new CreateLogStreamRequest("RDSOSMetrics", "db-AAAABBBBCCCCDDDDEEEEFFFF01")),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.CreateLogStream

            {"logGroupName":"RDSOSMetrics","logStreamName":"db-AAAABBBBCCCCDDDDEEEEFFFF01"}
            """,
        Reply = "{}",
        Reads = "",
        EmptyReply = "",
        IgnoresBody = true,
        Errors =
        [
            new(400, """{"__type":"ResourceAlreadyExistsException","message":"The specified log stream already exists"}""", typeof(ResourceAlreadyExistsException), "ResourceAlreadyExistsException"),
            new(400, """{"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}""", typeof(ResourceNotFoundException), "ResourceNotFoundException"),
            new(503, """{"__type":"ServiceUnavailableException","message":"The service cannot complete the request."}""", typeof(ServiceUnavailableException), "ServiceUnavailableException"),
        ],
    };
}
