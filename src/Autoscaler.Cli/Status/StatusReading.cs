using Autoscaler.Cli.Accounts;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Observing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Cli.Status;

/// <summary>Looks at a cluster with the functions' own eyes: Observe, without its metrics.</summary>
internal static class StatusReading
{
    public static async Task<ClusterStatus> Of(ClusterPolicy policy, string version, StackNames names, Outside outside, CancellationToken stop)
    {
        var account = outside.Account;
        var journal = new KeptJournal();
        IRunningResponses responses = names.StateMachineArn is { } arn ? account.Responses(arn) : new NoMachine();
        var (running, last) = await Running(policy, names, outside, journal, stop);
        var ports = new ObservePorts(
            new FixedPolicy(new Policy([policy]), version), account.Clusters, account.Samples, account.Gauges, account.Records, account.Floors, responses, account.Overrides(names.OverrideParameter), new NoMetrics());
        var input = new ObserveInput { Execution = running?.Execution, State = new ResponseState { Cluster = policy.Id, Version = ResponseState.CurrentVersion, Memory = last?.Memory ?? Memory.Empty } };
        var seen = await new Observe(ports, journal, outside.Clock).Run(input, stop);
        var gauges = seen.Observation is { } now ? TurnGauges.Of(policy, now, last?.Memory ?? Memory.Empty) : null;
        return new ClusterStatus(policy, version, seen.Observation, gauges, running, last, [.. Failures(journal, names)]);
    }

    // That no machine was named is no failure of AWS's.
    private static IEnumerable<string> Failures(KeptJournal journal, StackNames names) => journal.Entries.OfType<JournalEntry.Failed>()
        .Where(failed => names.StateMachineArn is not null || failed.Port != nameof(IRunningResponses)).Select(failed => failed.Detail).Distinct();

    private static async Task<(RunningResponse? Running, ResponseState? Last)> Running(ClusterPolicy policy, StackNames names, Outside outside, KeptJournal journal, CancellationToken stop)
    {
        if (names.StateMachineArn is not { } arn)
        {
            return (null, null);
        }

        try
        {
            var running = (await outside.Account.Responses(arn).Of(policy.Id, stop)).MinBy(one => one.StartedAt);
            return (running, running is null ? null : await outside.Account.Histories(arn).LastState(running.Execution, stop));
        }
        catch (PortFailure failure)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IRunningResponses), failure));
            return (null, null);
        }
    }
}
