using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.StepFunctions.Model;

public class StartExecutionRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }

    public string Name { get; set; }

    public string Input { get; set; }

    public string TraceHeader { get; set; }
}

public class StartExecutionResponse : AmazonWebServiceResponse
{
    public string ExecutionArn { get; set; }

    public DateTime? StartDate { get; set; }
}

internal static class StartExecution
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<StartExecutionRequest, StartExecutionResponse>(nameof(StartExecution), Write, Read);

    private static void Write(Utf8JsonWriter json, StartExecutionRequest request)
    {
        json.Text("stateMachineArn", request.StateMachineArn);
        json.Text("name", request.Name);
        json.Text("input", request.Input);
        json.Text("traceHeader", request.TraceHeader);
    }

    private static StartExecutionResponse Read(JsonElement reply) => new()
    {
        ExecutionArn = reply.Text("executionArn"),
        StartDate = reply.Time("startDate"),
    };
}
