using System.Text.Json;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Core.Responses;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Starts at most one response per cluster: looks for a running one, then starts under the minute's name with the minute's input.</summary>
public sealed class StepFunctionsResponses(IAmazonStepFunctions stepFunctions, string stateMachineArn) : IResponses
{
    // Ten responses in one minute that all have ended is a fault somewhere else.
    private const int MostNames = 10;

    // 1,000 running executions a page.
    private const int MostPages = 5;

    public async Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            if (await IsRunning(cluster, stop))
            {
                return StartOutcome.AlreadyRunning;
            }
        }
        catch (PortFailure.Retryable)
        {
            // A list that is throttled costs at worst a response that finishes as superseded; a start that is not made costs the spike.
        }

        for (var number = 1; number <= MostNames; number++)
        {
            if (await TryStart(ResponseName.For(cluster, now, number), stop) is { } outcome)
            {
                return outcome;
            }
        }

        return StartOutcome.NamesTaken;
    }

    public Task Warm(CancellationToken stop) =>
        AwsCall.Read("warm the connection to Step Functions", () => stepFunctions.ListExecutionsAsync(new ListExecutionsRequest { StateMachineArn = stateMachineArn, MaxResults = 1 }, stop));

    // The list is eventually consistent: it may miss a response that has just started, and then the name catches it.
    private ValueTask<bool> IsRunning(string cluster, CancellationToken stop) =>
        EveryPage.Of<ExecutionListItem, string>($"list the responses of {cluster}", MostPages, async token =>
        {
            var request = new ListExecutionsRequest { StateMachineArn = stateMachineArn, StatusFilter = ExecutionStatus.RUNNING, NextToken = token };
            var reply = await stepFunctions.ListExecutionsAsync(request, stop);
            return (reply.Executions, reply.NextToken);
        }).AnyAsync(execution => ResponseName.Belongs(execution.Name, cluster), stop);

    /// <returns>Null where a closed execution holds the name.</returns>
    private async Task<StartOutcome?> TryStart(ResponseName name, CancellationToken stop)
    {
        try
        {
            var request = new StartExecutionRequest { StateMachineArn = stateMachineArn, Name = name.Value, Input = Input(name) };
            await AwsCall.Write($"start the response {name}", () => stepFunctions.StartExecutionAsync(request, stop));
            return StartOutcome.Started;
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ExecutionAlreadyExistsException)
        {
            return null;
        }
    }

    // Constant within the minute: with the same name and input Step Functions answers a second start with the first execution.
    private static string Input(ResponseName name) =>
        $$"""{"cluster":"{{JsonEncodedText.Encode(name.Cluster)}}","window":"{{name.Window}}"}""";
}
