using System.Text.Json;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Core.Responses;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Starts at most one response per cluster: looks for a running one, then starts under the minute's name with the minute's input.</summary>
public sealed class StepFunctionsResponses(IAmazonStepFunctions stepFunctions, string stateMachineArn) : IResponses, IRunningResponses
{
    // Ten responses in one minute that all have ended is a fault somewhere else.
    private const int MostNames = 10;

    // In an outage a response that never decides ends every minute, and the one that holds floors is behind them: an hour of those.
    private const int MostReads = 60;

    // Counted from the last one that ended, not from now: what it left stays where nobody looked for a day.
    private static readonly TimeSpan Back = TimeSpan.FromHours(6);

    private readonly ResponseExecutions executions = new(stepFunctions, stateMachineArn);

    private readonly ExecutionHistory history = new(stepFunctions);

    public async Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            // The list may miss a response that has just started, and then the name catches it.
            if (await executions.Running(cluster, stop).AnyAsync(stop))
            {
                return StartOutcome.AlreadyRunning;
            }
        }
        catch (PortFailure.Retryable)
        {
            // A list that is throttled costs at worst a response that finishes as superseded; a start that is not made costs the spike.
        }

        return await StartNext(cluster, now, Input, stop);
    }

    public Task<StartOutcome> Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop) => StartNext(
        cluster, now, name => $$"""{{{Beginning(name)}},"continues":"{{JsonEncodedText.Encode(continues)}}","memory":{{memory}}}""", stop);

    public async Task<IReadOnlyList<RunningResponse>> Of(string cluster, CancellationToken stop) =>
        await executions.Running(cluster, stop).Select(one => new RunningResponse(one.ExecutionArn, one.Name, AwsTime.Of(one.StartDate!.Value))).ToListAsync(stop);

    public async Task<string?> LastState(string cluster, CancellationToken stop)
    {
        var closed = (await executions.RecentlyClosed(cluster, stop)).OrderByDescending(StopOf).ToList();
        var reads = 0;

        // One that failed before it decided anything, or had no business here, has left what the one before it left.
        foreach (var one in closed.TakeWhile(one => StopOf(one) >= StopOf(closed[0]) - Back))
        {
            (var state, reads) = await history.LastOutput(one.ExecutionArn, nameof(FunctionName.Decide), reads, MostReads, stop);
            if (state is not null && !LeftBehind.IsSilent(state))
            {
                return state;
            }
        }

        return null;
    }

    public Task Warm(CancellationToken stop) =>
        AwsCall.Read("warm the connection to Step Functions", () => stepFunctions.ListExecutionsAsync(new ListExecutionsRequest { StateMachineArn = stateMachineArn, MaxResults = 1 }, stop));

    private static DateTime? StopOf(ExecutionListItem closed) => closed.StopDate ?? closed.StartDate;

    private async Task<StartOutcome> StartNext(string cluster, DateTimeOffset now, Func<ResponseName, string> input, CancellationToken stop)
    {
        for (var number = 1; number <= MostNames; number++)
        {
            var name = ResponseName.For(cluster, now, number);
            if (await TryStart(name, input(name), stop) is { } outcome)
            {
                return outcome;
            }
        }

        return StartOutcome.NamesTaken;
    }

    /// <returns>Null where a closed execution, or one with another input, holds the name.</returns>
    private async Task<StartOutcome?> TryStart(ResponseName name, string input, CancellationToken stop)
    {
        try
        {
            var request = new StartExecutionRequest { StateMachineArn = stateMachineArn, Name = name.Value, Input = input };
            await AwsCall.Write($"start the response {name}", () => stepFunctions.StartExecutionAsync(request, stop));
            return StartOutcome.Started;
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ExecutionAlreadyExistsException)
        {
            return null;
        }
    }

    // Constant within the minute: with the same name and input Step Functions answers a second start with the first execution.
    private static string Input(ResponseName name) => $$"""{{{Beginning(name)}}}""";

    private static string Beginning(ResponseName name) => $"\"cluster\":\"{JsonEncodedText.Encode(name.Cluster)}\",\"window\":\"{name.Window}\"";
}
