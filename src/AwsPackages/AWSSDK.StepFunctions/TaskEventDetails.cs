using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class TaskScheduledEventDetails
{
    public string ResourceType { get; set; }

    public string Resource { get; set; }

    public string Region { get; set; }

    public string Parameters { get; set; }

    public long? TimeoutInSeconds { get; set; }

    public long? HeartbeatInSeconds { get; set; }

    public TaskCredentials TaskCredentials { get; set; }

    internal static TaskScheduledEventDetails Read(JsonElement details) => new()
    {
        ResourceType = details.Text("resourceType"),
        Resource = details.Text("resource"),
        Region = details.Text("region"),
        Parameters = details.Text("parameters"),
        TimeoutInSeconds = details.Long("timeoutInSeconds"),
        HeartbeatInSeconds = details.Long("heartbeatInSeconds"),
        TaskCredentials = details.Object("taskCredentials", TaskCredentials.Read),
    };
}

public class TaskSucceededEventDetails
{
    public string ResourceType { get; set; }

    public string Resource { get; set; }

    public string Output { get; set; }

    public HistoryEventExecutionDataDetails OutputDetails { get; set; }

    internal static TaskSucceededEventDetails Read(JsonElement details) => new()
    {
        ResourceType = details.Text("resourceType"),
        Resource = details.Text("resource"),
        Output = details.Text("output"),
        OutputDetails = details.Object("outputDetails", HistoryEventExecutionDataDetails.Read),
    };
}

public class TaskFailedEventDetails
{
    public string ResourceType { get; set; }

    public string Resource { get; set; }

    public string Error { get; set; }

    public string Cause { get; set; }

    internal static TaskFailedEventDetails Read(JsonElement details) => new()
    {
        ResourceType = details.Text("resourceType"),
        Resource = details.Text("resource"),
        Error = details.Text("error"),
        Cause = details.Text("cause"),
    };
}

public class TaskTimedOutEventDetails
{
    public string ResourceType { get; set; }

    public string Resource { get; set; }

    public string Error { get; set; }

    public string Cause { get; set; }

    internal static TaskTimedOutEventDetails Read(JsonElement details) => new()
    {
        ResourceType = details.Text("resourceType"),
        Resource = details.Text("resource"),
        Error = details.Text("error"),
        Cause = details.Text("cause"),
    };
}
