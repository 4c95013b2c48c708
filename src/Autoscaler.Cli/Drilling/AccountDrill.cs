using System.CommandLine;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Functions;

namespace Autoscaler.Cli.Drilling;

/// <summary>A game day in the account: checks, pushes, watches, reports.</summary>
internal static class AccountDrill
{
    public static async Task<int> Run(ParseResult parsed, DrillRequest request, string? json, Outside outside, CancellationToken stop)
    {
        var (terminal, problems) = (parsed.InvocationConfiguration, new List<string>());
        if (await Plan(parsed, request, outside, problems, stop) is not { } plan)
        {
            return Exit.Decline(terminal.Error, problems);
        }

        NoteLines.Write(plan.Notes, json, terminal);
        foreach (var note in WrittenFile.IsOutput(json) ? plan.Notes : [])
        {
            // What will move, and what it costs, is said in any case.
            await terminal.Error.WriteLineAsync(PlainLine.Of(note));
        }

        var run = new DrillRun(plan, outside);
        try
        {
            await ProgressBar.Show(terminal.Error, plan.Limit.TotalSeconds, tell => run.Go(tell, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync($"Stopped: no more samples are pushed. {AccountDrillScreen.Outlook(plan, run)}");
            return AccountDrillScreen.Write(plan, run, isStopped: true, json, terminal);
        }
        catch (PortFailure) when (run.HasPushed)
        {
            await terminal.Error.WriteLineAsync($"The drill has ended early. {AccountDrillScreen.Outlook(plan, run)}");
            throw;
        }

        return AccountDrillScreen.Write(plan, run, isStopped: false, json, terminal);
    }

    private static async Task<DrillPlan?> Plan(ParseResult parsed, DrillRequest request, Outside outside, List<string> problems, CancellationToken stop)
    {
        var names = await StackNames.Find(parsed, outside, stop);
        var deployed = await DeployedPolicy.OfParameter(names.PolicyParameter, outside.Account.Parameters, problems, stop);
        if (deployed?.Cluster(parsed.GetValue(StackOptions.Cluster), problems) is not { } policy)
        {
            return null;
        }

        var checks = new DrillChecks(request, policy, names, outside);
        problems.AddRange(checks.OfPolicy());
        if (problems.Count > 0)
        {
            return null;
        }

        var filters = await outside.Account.Subscription.Filters(stop);
        if (filters.Count == 0)
        {
            problems.Add($"RDSOSMetrics: nobody is subscribed, so no sample would arrive: deploy {names.Stack} with its subscription.");
        }

        problems.AddRange(await checks.OfAccount(stop));
        problems.AddRange(await OtherStacks.Of(policy, names.Stack, filters, outside, stop));
        var readers = await DrilledFleet.Of(policy, request, outside, problems, stop);
        var plan = new DrillPlan(request, policy, names.Stack, names.StateMachineArn!, readers, []);
        return problems.Count > 0 ? null : plan with { Notes = [.. DrillNotes.Of(plan, filters)] };
    }
}
