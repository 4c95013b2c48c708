using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs.Model;

public class CreateLogStreamRequest : AmazonCloudWatchLogsRequest
{
    public CreateLogStreamRequest() { }

    public CreateLogStreamRequest(string logGroupName, string logStreamName)
    {
        LogGroupName = logGroupName;
        LogStreamName = logStreamName;
    }

    public string LogGroupName { get; set; }

    public string LogStreamName { get; set; }
}

public class CreateLogStreamResponse : AmazonWebServiceResponse;

internal static class CreateLogStream
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<CreateLogStreamRequest, CreateLogStreamResponse>(nameof(CreateLogStream), Write);

    private static void Write(Utf8JsonWriter json, CreateLogStreamRequest request)
    {
        json.Text("logGroupName", request.LogGroupName);
        json.Text("logStreamName", request.LogStreamName);
    }
}
