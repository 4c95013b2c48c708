using System.CommandLine;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Recordings;

namespace Autoscaler.Cli.Explaining;

/// <summary>Responses as Step Functions remembers them, in the form in which a journal has them.</summary>
internal static class AccountResponses
{
    /// <param name="parsed">Names the stack and the cluster.</param>
    /// <param name="response">Null: the newest.</param>
    /// <param name="at">Not null: the newest that had begun by then.</param>
    /// <param name="outside">The account.</param>
    /// <param name="problems">Gets why there is none.</param>
    /// <param name="stop">Ends the calls.</param>
    public static async Task<RecordedResponse?> Find(ParseResult parsed, string? response, DateTimeOffset? at, Outside outside, List<string> problems, CancellationToken stop)
    {
        var names = await StackNames.Find(parsed, outside, stop);
        if (names.StateMachineArn is not { } machine)
        {
            // Whoever may not read it hears that, and not that it is missing.
            await outside.Account.Parameters.Read(names.PolicyParameter, stop);
            problems.Add($"{outside.Account.Parameters.Missing(names.PolicyParameter)}, or say whose responses are meant with --state-machine ARN; --journal FILE reads a log instead.");
            return null;
        }

        var histories = outside.Account.Histories(machine);
        if (response is not null)
        {
            return await Read(response, histories.Named(response));
        }

        if (await Cluster(parsed, names, outside, problems, stop) is not { } cluster)
        {
            return null;
        }

        var newest = (await histories.Of(cluster, stop)).FirstOrDefault(one => at is null || one.StartedAt <= at);
        if (newest is null)
        {
            problems.Add($"{cluster}: Step Functions remembers no response{(at is null ? "" : " of that time")}.");
            return null;
        }

        return await Read(newest.Name, newest.Execution);

        async Task<RecordedResponse?> Read(string name, string execution)
        {
            var turns = await histories.Turns(execution, stop);
            if (turns.Count == 0)
            {
                problems.Add($"{name}: nothing was decided in it. How it ended: aws stepfunctions get-execution-history --execution-arn {execution} --reverse-order --max-items 5");
            }

            return turns.Count == 0 ? null : new RecordedResponse(name, [.. turns.Select(turn => new RecordedTurn(turn, []))]);
        }
    }

    private static async Task<string?> Cluster(ParseResult parsed, StackNames names, Outside outside, List<string> problems, CancellationToken stop) =>
        (await DeployedPolicy.Read(null, names.PolicyParameter, outside.Account.Parameters, problems, stop))?.Cluster(parsed.GetValue(StackOptions.Cluster), problems)?.Id;
}
