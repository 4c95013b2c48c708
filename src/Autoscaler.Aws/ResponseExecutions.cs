using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Core.Responses;

namespace Autoscaler.Aws;

/// <summary>A cluster's executions of the state machine, as Step Functions lists them: the newest start first, and a little late.</summary>
internal sealed class ResponseExecutions(IAmazonStepFunctions stepFunctions, string stateMachineArn)
{
    private const int MostPages = 5;

    private static readonly HashSet<string> Closed = new(
        [ExecutionStatus.SUCCEEDED.Value, ExecutionStatus.FAILED.Value, ExecutionStatus.ABORTED.Value, ExecutionStatus.TIMED_OUT.Value], StringComparer.Ordinal);

    public Task<List<ExecutionListItem>> Running(string cluster, CancellationToken stop) =>
        List(cluster, ExecutionStatus.RUNNING, 1000, execution => execution.StartDate is not null, _ => false, stop);

    /// <summary>The closed ones of the newest pages: those of 90 days are never wanted.</summary>
    public Task<List<ExecutionListItem>> RecentlyClosed(string cluster, CancellationToken stop) =>
        List(cluster, null, 100, execution => execution.Status is { } status && Closed.Contains(status.Value), found => found.Count > 0, stop);

    private async Task<List<ExecutionListItem>> List(
        string cluster, ExecutionStatus? status, int pageSize, Predicate<ExecutionListItem> wanted, Predicate<List<ExecutionListItem>> isEnough, CancellationToken stop)
    {
        var found = new List<ExecutionListItem>();
        string? token = null;
        for (var page = 0; page < MostPages && (page == 0 || (token is not null && !isEnough(found))); page++)
        {
            var request = new ListExecutionsRequest { StateMachineArn = stateMachineArn, StatusFilter = status, MaxResults = pageSize, NextToken = token };
            var reply = await AwsCall.Read($"list the responses of {cluster}", () => stepFunctions.ListExecutionsAsync(request, stop));
            found.AddRange((reply.Executions ?? []).Where(execution =>
                execution is { ExecutionArn: not null, Name: { } name } && ResponseName.Belongs(name, cluster) && wanted(execution)));
            token = reply.NextToken;
        }

        return found;
    }
}
