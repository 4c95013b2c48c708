using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.StepFunctions.Model;

public class GetExecutionHistoryRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }

    public int? MaxResults { get; set; }

    public bool? ReverseOrder { get; set; }

    public string NextToken { get; set; }

    public bool? IncludeExecutionData { get; set; }
}

public class GetExecutionHistoryResponse : AmazonWebServiceResponse
{
    public List<HistoryEvent> Events { get; set; }

    public string NextToken { get; set; }
}

internal static class GetExecutionHistory
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<GetExecutionHistoryRequest, GetExecutionHistoryResponse>(
        nameof(GetExecutionHistory), Write, Read);

    private static void Write(Utf8JsonWriter json, GetExecutionHistoryRequest request)
    {
        json.Text("executionArn", request.ExecutionArn);
        json.Number("maxResults", request.MaxResults);
        json.Flag("reverseOrder", request.ReverseOrder);
        json.Text("nextToken", request.NextToken);
        json.Flag("includeExecutionData", request.IncludeExecutionData);
    }

    private static GetExecutionHistoryResponse Read(JsonElement reply) => new()
    {
        Events = reply.List("events", HistoryEvent.Read),
        NextToken = reply.Text("nextToken"),
    };
}
