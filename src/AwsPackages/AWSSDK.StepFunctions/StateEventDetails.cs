using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class StateEnteredEventDetails
{
    public string Name { get; set; }

    public string Input { get; set; }

    public HistoryEventExecutionDataDetails InputDetails { get; set; }

    internal static StateEnteredEventDetails Read(JsonElement details) => new()
    {
        Name = details.Text("name"),
        Input = details.Text("input"),
        InputDetails = details.Object("inputDetails", HistoryEventExecutionDataDetails.Read),
    };
}

public class StateExitedEventDetails
{
    public string Name { get; set; }

    public string Output { get; set; }

    public HistoryEventExecutionDataDetails OutputDetails { get; set; }

    internal static StateExitedEventDetails Read(JsonElement details) => new()
    {
        Name = details.Text("name"),
        Output = details.Text("output"),
        OutputDetails = details.Object("outputDetails", HistoryEventExecutionDataDetails.Read),
    };
}
