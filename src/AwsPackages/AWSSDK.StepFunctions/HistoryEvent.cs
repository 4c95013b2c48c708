using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class HistoryEvent
{
    public long? Id { get; set; }

    public long? PreviousEventId { get; set; }

    public HistoryEventType Type { get; set; }

    public DateTime? Timestamp { get; set; }

    public ExecutionStartedEventDetails ExecutionStartedEventDetails { get; set; }

    public ExecutionSucceededEventDetails ExecutionSucceededEventDetails { get; set; }

    public ExecutionFailedEventDetails ExecutionFailedEventDetails { get; set; }

    public ExecutionAbortedEventDetails ExecutionAbortedEventDetails { get; set; }

    public ExecutionTimedOutEventDetails ExecutionTimedOutEventDetails { get; set; }

    public StateEnteredEventDetails StateEnteredEventDetails { get; set; }

    public StateExitedEventDetails StateExitedEventDetails { get; set; }

    public TaskScheduledEventDetails TaskScheduledEventDetails { get; set; }

    public TaskSucceededEventDetails TaskSucceededEventDetails { get; set; }

    public TaskFailedEventDetails TaskFailedEventDetails { get; set; }

    public TaskTimedOutEventDetails TaskTimedOutEventDetails { get; set; }

    public LambdaFunctionScheduledEventDetails LambdaFunctionScheduledEventDetails { get; set; }

    public LambdaFunctionSucceededEventDetails LambdaFunctionSucceededEventDetails { get; set; }

    public LambdaFunctionFailedEventDetails LambdaFunctionFailedEventDetails { get; set; }

    public LambdaFunctionScheduleFailedEventDetails LambdaFunctionScheduleFailedEventDetails { get; set; }

    public LambdaFunctionStartFailedEventDetails LambdaFunctionStartFailedEventDetails { get; set; }

    public LambdaFunctionTimedOutEventDetails LambdaFunctionTimedOutEventDetails { get; set; }

    internal static HistoryEvent Read(JsonElement one) => new()
    {
        Id = one.Long("id"),
        PreviousEventId = one.Long("previousEventId"),
        Type = one.Constant("type", HistoryEventType.FindValue),
        Timestamp = one.Time("timestamp"),
        ExecutionStartedEventDetails = one.Object("executionStartedEventDetails", ExecutionStartedEventDetails.Read),
        ExecutionSucceededEventDetails = one.Object("executionSucceededEventDetails", ExecutionSucceededEventDetails.Read),
        ExecutionFailedEventDetails = one.Object("executionFailedEventDetails", ExecutionFailedEventDetails.Read),
        ExecutionAbortedEventDetails = one.Object("executionAbortedEventDetails", ExecutionAbortedEventDetails.Read),
        ExecutionTimedOutEventDetails = one.Object("executionTimedOutEventDetails", ExecutionTimedOutEventDetails.Read),
        StateEnteredEventDetails = one.Object("stateEnteredEventDetails", StateEnteredEventDetails.Read),
        StateExitedEventDetails = one.Object("stateExitedEventDetails", StateExitedEventDetails.Read),
        TaskScheduledEventDetails = one.Object("taskScheduledEventDetails", TaskScheduledEventDetails.Read),
        TaskSucceededEventDetails = one.Object("taskSucceededEventDetails", TaskSucceededEventDetails.Read),
        TaskFailedEventDetails = one.Object("taskFailedEventDetails", TaskFailedEventDetails.Read),
        TaskTimedOutEventDetails = one.Object("taskTimedOutEventDetails", TaskTimedOutEventDetails.Read),
        LambdaFunctionScheduledEventDetails = one.Object("lambdaFunctionScheduledEventDetails", LambdaFunctionScheduledEventDetails.Read),
        LambdaFunctionSucceededEventDetails = one.Object("lambdaFunctionSucceededEventDetails", LambdaFunctionSucceededEventDetails.Read),
        LambdaFunctionFailedEventDetails = one.Object("lambdaFunctionFailedEventDetails", LambdaFunctionFailedEventDetails.Read),
        LambdaFunctionScheduleFailedEventDetails = one.Object("lambdaFunctionScheduleFailedEventDetails", LambdaFunctionScheduleFailedEventDetails.Read),
        LambdaFunctionStartFailedEventDetails = one.Object("lambdaFunctionStartFailedEventDetails", LambdaFunctionStartFailedEventDetails.Read),
        LambdaFunctionTimedOutEventDetails = one.Object("lambdaFunctionTimedOutEventDetails", LambdaFunctionTimedOutEventDetails.Read),
    };
}
