using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace Autoscaler.Aws;

/// <summary>What an execution has left in its history, read from its end.</summary>
internal sealed class ExecutionHistory(IAmazonStepFunctions stepFunctions)
{
    // A turn writes about 20 events.
    private const int PageSize = 40;

    private const int MostPages = 5;

    /// <param name="execution">Its ARN.</param>
    /// <param name="task">The state's name.</param>
    /// <param name="reads">How many pages have been read before, in this history or another.</param>
    /// <param name="mostReads">No page is read beyond so many.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>The JSON that the task gave out last, null where it never did, or too long ago; and how many pages have been read by now.</returns>
    public async Task<(string? Output, int Reads)> LastOutput(string execution, string task, int reads, int mostReads, CancellationToken stop)
    {
        string? token = null;
        for (var page = 0; page < MostPages && reads < mostReads && (page == 0 || token is not null); page++, reads++)
        {
            var request = new GetExecutionHistoryRequest { ExecutionArn = execution, ReverseOrder = true, IncludeExecutionData = true, MaxResults = PageSize, NextToken = token };
            var reply = await AwsCall.Read("read the history of a response", () => stepFunctions.GetExecutionHistoryAsync(request, stop));
            if ((reply.Events ?? []).Select(one => OutputOf(one, task)).FirstOrDefault(output => output is not null) is { } last)
            {
                return (last, reads + 1);
            }

            token = reply.NextToken;
        }

        return (null, reads);
    }

    private static string? OutputOf(HistoryEvent one, string task) =>
        one.Type == HistoryEventType.TaskStateExited && one.StateExitedEventDetails is { } exit && exit.Name == task && exit.OutputDetails?.Truncated != true ? exit.Output : null;
}
