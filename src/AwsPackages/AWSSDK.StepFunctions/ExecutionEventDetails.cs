using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class ExecutionStartedEventDetails
{
    public string Input { get; set; }

    public HistoryEventExecutionDataDetails InputDetails { get; set; }

    public string RoleArn { get; set; }

    public string StateMachineAliasArn { get; set; }

    public string StateMachineVersionArn { get; set; }

    internal static ExecutionStartedEventDetails Read(JsonElement details) => new()
    {
        Input = details.Text("input"),
        InputDetails = details.Object("inputDetails", HistoryEventExecutionDataDetails.Read),
        RoleArn = details.Text("roleArn"),
        StateMachineAliasArn = details.Text("stateMachineAliasArn"),
        StateMachineVersionArn = details.Text("stateMachineVersionArn"),
    };
}

public class ExecutionSucceededEventDetails
{
    public string Output { get; set; }

    public HistoryEventExecutionDataDetails OutputDetails { get; set; }

    internal static ExecutionSucceededEventDetails Read(JsonElement details) => new()
    {
        Output = details.Text("output"),
        OutputDetails = details.Object("outputDetails", HistoryEventExecutionDataDetails.Read),
    };
}

public class ExecutionFailedEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static ExecutionFailedEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}

public class ExecutionAbortedEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static ExecutionAbortedEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}

public class ExecutionTimedOutEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static ExecutionTimedOutEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}
