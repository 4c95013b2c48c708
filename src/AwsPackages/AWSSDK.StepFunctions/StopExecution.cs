using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.StepFunctions.Model;

public class StopExecutionRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }

    public string Error { get; set; }

    public string Cause { get; set; }
}

public class StopExecutionResponse : AmazonWebServiceResponse
{
    public DateTime? StopDate { get; set; }
}

internal static class StopExecution
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<StopExecutionRequest, StopExecutionResponse>(nameof(StopExecution), Write, Read);

    private static void Write(Utf8JsonWriter json, StopExecutionRequest request)
    {
        json.Text("executionArn", request.ExecutionArn);
        json.Text("error", request.Error);
        json.Text("cause", request.Cause);
    }

    private static StopExecutionResponse Read(JsonElement reply) => new() { StopDate = reply.Time("stopDate") };
}
