using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace Autoscaler.Aws;

/// <summary>What an execution has left in its history, read from its end.</summary>
internal sealed class ExecutionHistory(IAmazonStepFunctions stepFunctions)
{
    // A turn writes about 20 events.
    private const int PageSize = 40;

    private const int MostPages = 5;

    /// <returns>The JSON that the task gave out last; null where it never did, or too long ago.</returns>
    public async Task<string?> LastOutput(string execution, string task, CancellationToken stop)
    {
        string? token = null;
        for (var page = 0; page < MostPages && (page == 0 || token is not null); page++)
        {
            var request = new GetExecutionHistoryRequest { ExecutionArn = execution, ReverseOrder = true, IncludeExecutionData = true, MaxResults = PageSize, NextToken = token };
            var reply = await AwsCall.Read("read the history of a response", () => stepFunctions.GetExecutionHistoryAsync(request, stop));
            if ((reply.Events ?? []).Select(one => OutputOf(one, task)).FirstOrDefault(output => output is not null) is { } last)
            {
                return last;
            }

            token = reply.NextToken;
        }

        return null;
    }

    private static string? OutputOf(HistoryEvent one, string task) =>
        one.Type == HistoryEventType.TaskStateExited && one.StateExitedEventDetails is { } exit && exit.Name == task && exit.OutputDetails?.Truncated != true ? exit.Output : null;
}
