using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class LambdaFunctionScheduledEventDetails
{
    public string Resource { get; set; }

    public string Input { get; set; }

    public HistoryEventExecutionDataDetails InputDetails { get; set; }

    public long? TimeoutInSeconds { get; set; }

    public TaskCredentials TaskCredentials { get; set; }

    internal static LambdaFunctionScheduledEventDetails Read(JsonElement details) => new()
    {
        Resource = details.Text("resource"),
        Input = details.Text("input"),
        InputDetails = details.Object("inputDetails", HistoryEventExecutionDataDetails.Read),
        TimeoutInSeconds = details.Long("timeoutInSeconds"),
        TaskCredentials = details.Object("taskCredentials", TaskCredentials.Read),
    };
}

public class LambdaFunctionSucceededEventDetails
{
    public string Output { get; set; }

    public HistoryEventExecutionDataDetails OutputDetails { get; set; }

    internal static LambdaFunctionSucceededEventDetails Read(JsonElement details) => new()
    {
        Output = details.Text("output"),
        OutputDetails = details.Object("outputDetails", HistoryEventExecutionDataDetails.Read),
    };
}

public class LambdaFunctionFailedEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static LambdaFunctionFailedEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}

public class LambdaFunctionScheduleFailedEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static LambdaFunctionScheduleFailedEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}

public class LambdaFunctionStartFailedEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static LambdaFunctionStartFailedEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}

public class LambdaFunctionTimedOutEventDetails
{
    public string Error { get; set; }

    public string Cause { get; set; }

    internal static LambdaFunctionTimedOutEventDetails Read(JsonElement details) => new() { Error = details.Text("error"), Cause = details.Text("cause") };
}
