using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.StepFunctions.Model;

public class ListExecutionsRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }

    public ExecutionStatus StatusFilter { get; set; }

    public int? MaxResults { get; set; }

    public string NextToken { get; set; }
}

public class ListExecutionsResponse : AmazonWebServiceResponse
{
    public List<ExecutionListItem> Executions { get; set; }

    public string NextToken { get; set; }
}

public class ExecutionListItem
{
    public string ExecutionArn { get; set; }

    public string StateMachineArn { get; set; }

    public string Name { get; set; }

    public ExecutionStatus Status { get; set; }

    public DateTime? StartDate { get; set; }

    public DateTime? StopDate { get; set; }

    public string StateMachineVersionArn { get; set; }

    public string StateMachineAliasArn { get; set; }

    public int? RedriveCount { get; set; }

    public DateTime? RedriveDate { get; set; }
}

internal static class ListExecutions
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<ListExecutionsRequest, ListExecutionsResponse>(nameof(ListExecutions), Write, Read);

    private static void Write(Utf8JsonWriter json, ListExecutionsRequest request)
    {
        json.Text("stateMachineArn", request.StateMachineArn);
        json.Constant("statusFilter", request.StatusFilter);
        json.Number("maxResults", request.MaxResults);
        json.Text("nextToken", request.NextToken);
    }

    private static ListExecutionsResponse Read(JsonElement reply) => new()
    {
        Executions = reply.List("executions", ReadItem),
        NextToken = reply.Text("nextToken"),
    };

    private static ExecutionListItem ReadItem(JsonElement item) => new()
    {
        ExecutionArn = item.Text("executionArn"),
        StateMachineArn = item.Text("stateMachineArn"),
        Name = item.Text("name"),
        Status = item.Constant("status", ExecutionStatus.FindValue),
        StartDate = item.Time("startDate"),
        StopDate = item.Time("stopDate"),
        StateMachineVersionArn = item.Text("stateMachineVersionArn"),
        StateMachineAliasArn = item.Text("stateMachineAliasArn"),
        RedriveCount = item.Int("redriveCount"),
        RedriveDate = item.Time("redriveDate"),
    };
}
