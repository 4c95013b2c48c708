using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Core.Responses;

namespace Autoscaler.Aws;

/// <summary>A cluster's executions of the state machine, as Step Functions lists them: the newest start first, and a little late.</summary>
internal sealed class ResponseExecutions(IAmazonStepFunctions stepFunctions, string stateMachineArn)
{
    private const int MostPages = 5;

    // Six hours of one each minute, and some.
    private const int ClosedLookedAt = 400;

    private static readonly HashSet<string> Closed = new(
        [ExecutionStatus.SUCCEEDED.Value, ExecutionStatus.FAILED.Value, ExecutionStatus.ABORTED.Value, ExecutionStatus.TIMED_OUT.Value], StringComparer.Ordinal);

    /// <summary>Those that run, page by page: who needs one only asks for no more.</summary>
    public IAsyncEnumerable<ExecutionListItem> Running(string cluster, CancellationToken stop) =>
        EveryPage.Of<ExecutionListItem, string>(Call(cluster), MostPages, token => Page(ExecutionStatus.RUNNING, 1000, token, stop))
            .Where(execution => Belongs(execution, cluster) && execution.StartDate is not null);

    /// <summary>The closed ones among the newest 400, or a little further back where none of those is: those of 90 days are never wanted.</summary>
    public async Task<List<ExecutionListItem>> RecentlyClosed(string cluster, CancellationToken stop)
    {
        var found = new List<ExecutionListItem>();
        var looked = 0;
        string? token = null;
        for (var page = 0; page < MostPages && (page == 0 || (token is not null && (looked < ClosedLookedAt || found.Count == 0))); page++)
        {
            (var items, token) = await AwsCall.Read(Call(cluster), () => Page(null, ClosedLookedAt, token, stop));
            looked += items?.Count ?? 0;
            found.AddRange((items ?? []).Where(execution => Belongs(execution, cluster) && execution.Status is { } status && Closed.Contains(status.Value)));
        }

        return found;
    }

    private static string Call(string cluster) => $"list the responses of {cluster}";

    private static bool Belongs(ExecutionListItem execution, string cluster) => execution is { ExecutionArn: not null, Name: { } name } && ResponseName.Belongs(name, cluster);

    private async Task<(List<ExecutionListItem>? Items, string? Next)> Page(ExecutionStatus? status, int size, string? token, CancellationToken stop)
    {
        var request = new ListExecutionsRequest { StateMachineArn = stateMachineArn, StatusFilter = status, MaxResults = size, NextToken = token };
        var reply = await stepFunctions.ListExecutionsAsync(request, stop);
        return (reply.Executions, reply.NextToken);
    }
}
