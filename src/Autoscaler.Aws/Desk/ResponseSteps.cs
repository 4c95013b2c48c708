using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Aws.Desk;

/// <summary>What a running response has done since somebody looked last, with Step Functions' own times.</summary>
public sealed class ResponseSteps(IAmazonStepFunctions stepFunctions)
{
    // A turn makes 14 to 35 events and takes seconds, so the first page is nearly always enough.
    private const int PageSize = 40;

    // A history's end: 25,000 events.
    private const int MostPages = 625;

    private static readonly string[] Tasks = [nameof(FunctionName.Decide), nameof(FunctionName.Shift)];

    /// <param name="execution">The ARN.</param>
    /// <param name="after">The event that was seen last; 0 for none.</param>
    /// <param name="stop">Ends the calls.</param>
    /// <returns>What Decide and Shift gave out behind it, in order.</returns>
    public async Task<IReadOnlyList<ResponseStep>> Since(string execution, long after, CancellationToken stop)
    {
        var events = EveryPage.Of<HistoryEvent, string>("read the history of a response", MostPages, async token =>
        {
            var request = new GetExecutionHistoryRequest { ExecutionArn = execution, ReverseOrder = true, IncludeExecutionData = true, MaxResults = PageSize, NextToken = token };
            var reply = await stepFunctions.GetExecutionHistoryAsync(request, stop);
            return (reply.Events, reply.NextToken);
        });
        return [.. (await events.TakeWhile(one => one.Id is null || one.Id > after).Select(Read).OfType<ResponseStep>().ToListAsync(stop)).OrderBy(step => step.Event)];
    }

    private static ResponseStep? Read(HistoryEvent one) =>
        one is { Id: { } id, Timestamp: { } at, StateExitedEventDetails: { Name: { } name, Output: { } output } } && Tasks.Contains(name) && ResponseHistories.Read(output) is { } state
            ? new ResponseStep(id, AwsTime.Of(at), name == nameof(FunctionName.Shift), state)
            : null;
}

/// <param name="Event">Its number in the history.</param>
/// <param name="At">When it had been done.</param>
/// <param name="IsWrite">Shift has answered; else Decide has decided.</param>
/// <param name="State">What was given out.</param>
public sealed record ResponseStep(long Event, DateTimeOffset At, bool IsWrite, ResponseState State);
