using System.Text;
using System.Text.Json;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Aws.Desk;

/// <summary>The turns of a cluster's responses, as Step Functions has kept them: what Decide was given, and what it gave out.</summary>
public sealed class ResponseHistories
{
    private const int PageSize = 1000;

    // Step Functions keeps 25,000 events of an execution.
    private const int MostPages = 26;

    private readonly IAmazonStepFunctions stepFunctions;

    private readonly string machine;

    private readonly ResponseExecutions executions;

    internal ResponseHistories(IAmazonStepFunctions stepFunctions, string machine) =>
        (this.stepFunctions, this.machine, executions) = (stepFunctions, machine, new ResponseExecutions(stepFunctions, machine));

    /// <returns>The responses that are running or have lately ended, the newest first.</returns>
    public async Task<IReadOnlyList<RecordedExecution>> Of(string cluster, CancellationToken stop)
    {
        var running = await executions.Running(cluster, stop).ToListAsync(stop);
        return
        [
            .. running.Concat(await executions.RecentlyClosed(cluster, stop)).DistinctBy(one => one.ExecutionArn)
                .Where(one => one.StartDate is not null)
                .Select(one => new RecordedExecution(one.ExecutionArn, one.Name, AwsTime.Of(one.StartDate!.Value), one.StopDate is { } end ? AwsTime.Of(end) : null))
                .OrderByDescending(one => one.StartedAt),
        ];
    }

    /// <summary>The ARN of the execution of that name.</summary>
    public string Named(string name) => $"{machine.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal)}:{name}";

    /// <summary>What Decide gave out last; null where it never did, or too long ago.</summary>
    public async Task<ResponseState?> LastState(string execution, CancellationToken stop) =>
        Read((await new ExecutionHistory(stepFunctions).LastOutput(execution, nameof(FunctionName.Decide), 0, 5, stop)).Output);

    /// <returns>The turns in their order. One that Step Functions has cut short, or that another version wrote, is left out.</returns>
    public async Task<IReadOnlyList<TurnRecord>> Turns(string execution, CancellationToken stop)
    {
        var turns = new List<TurnRecord>();
        ResponseState? given = null;
        var pages = EveryPage.Of<HistoryEvent, string>("read the history of a response", MostPages, async token =>
        {
            var request = new GetExecutionHistoryRequest { ExecutionArn = execution, IncludeExecutionData = true, MaxResults = PageSize, NextToken = token };
            var reply = await stepFunctions.GetExecutionHistoryAsync(request, stop);
            return (reply.Events, reply.NextToken);
        });
        await foreach (var one in pages)
        {
            if (one.StateEnteredEventDetails is { Name: nameof(FunctionName.Decide) } entered)
            {
                given = Read(entered.Input);
            }
            else if (one.StateExitedEventDetails is { Name: nameof(FunctionName.Decide) } exited && given is { } before && Read(exited.Output) is { Decision: { } decision } after)
            {
                turns.Add(new TurnRecord(
                    TurnRecord.CurrentSchema, after.Response ?? "", after.Turn ?? 0, after.Cluster, before.PolicyVersion, before.Policy, before.Observation, before.Memory, decision));
            }
        }

        return turns;
    }

    internal static ResponseState? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), MessageJson.Default.ResponseState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Execution">The ARN.</param>
/// <param name="Name">The response.</param>
/// <param name="StartedAt">What Step Functions says.</param>
/// <param name="EndedAt">Null while it runs.</param>
public sealed record RecordedExecution(string Execution, string Name, DateTimeOffset StartedAt, DateTimeOffset? EndedAt);
