using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class HistoryEventExecutionDataDetails
{
    public bool? Truncated { get; set; }

    internal static HistoryEventExecutionDataDetails Read(JsonElement details) => new() { Truncated = details.Flag("truncated") };
}
