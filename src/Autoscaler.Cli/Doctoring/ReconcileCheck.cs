using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Status;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using Autoscaler.Functions.Reconciling;

namespace Autoscaler.Cli.Doctoring;

/// <summary>What Reconcile would put right, asked of Reconcile itself: it runs in observe mode, in which it writes nothing of the cluster's, and its own writes go nowhere.</summary>
internal static class ReconcileCheck
{
    private const string Starter = "whatever the alarm does";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<IReadOnlyList<Diagnosis>> Of(ClusterPolicy policy, StackNames names, Outside outside, CancellationToken stop)
    {
        var account = outside.Account;
        var journal = new KeptJournal();
        var topic = policy.Notify ?? names.TopicArn;
        var looking = new LookingPorts(account.Alarms, Starter, topic);
        IRunningResponses responses = names.StateMachineArn is { } arn ? account.Responses(arn) : new NoMachine();
        var ports = new AccountPorts
        {
            Overrides = account.Overrides(names.OverrideParameter),
            Clusters = account.Clusters,
            Alarms = looking,
            Endpoints = account.Endpoints,
            Records = account.Records,
            Pair = looking,
            Scaling = account.Scaling,
            Monitoring = looking,
            Samples = account.Samples,
            Heat = account.Heat,
            Running = responses,
            Responses = looking,
            Stops = looking,
            Floors = account.Floors,
            Announcements = looking,
            Subscriptions = looking,
            StackAnswers = looking,
        };
        var observing = new Policy([policy with { Mode = Mode.Observe }]);
        await new Reconcile(ports, new FixedPolicy(observing, ""), new NoMetrics(), journal, Starter, topic, outside.Clock, names.OverrideParameter).Run("{}"u8.ToArray(), Patience, stop);
        return [.. Told(policy, journal, looking)];
    }

    private static IEnumerable<Diagnosis> Told(ClusterPolicy policy, KeptJournal journal, LookingPorts looking)
    {
        foreach (var kind in journal.Entries.OfType<JournalEntry.Finding>().Select(finding => finding.Kind).Distinct())
        {
            // Their own lines say more: which reader, and which permission.
            if (kind is not (FindingKind.MonitoringDiffers or FindingKind.Refused))
            {
                yield return FindingWords.Of(kind, policy);
            }
        }

        foreach (var alarm in looking.WrongAlarms)
        {
            yield return new Diagnosis("AlarmDiffers", policy.Id, $"The alarm {alarm} is missing, switched off, or not what the policy says.", "It is the guarantee behind the fast path, or the one that tells of silence.", "Reconcile puts it within a minute: see its log, or deploy the stack.");
        }

        foreach (var asked in journal.Entries.OfType<JournalEntry.ResponseAsked>())
        {
            yield return new Diagnosis("ResponseDue", policy.Id, $"A response is due ({asked.By}) and none is running.", "Reconcile should have started it within a minute.", "autoscaler explain shows how the last one ended; see the log of Reconcile.");
        }

        foreach (var failed in journal.Entries.OfType<JournalEntry.Failed>().DistinctBy(failed => failed.Detail))
        {
            yield return new Diagnosis("NotKnown", policy.Id, $"{failed.Detail}.", "What cannot be read cannot be checked.", Mend(failed));
        }
    }

    private static string Mend(JournalEntry.Failed failed) =>
        failed.Detail.Contains("AccessDenied", StringComparison.Ordinal) || failed.Detail.Contains("Unauthorized", StringComparison.Ordinal) ? "Allow it for whoever runs this: docs/commands.md lists what each verb needs."
        : failed.Port == nameof(IRunningResponses) && failed.Failure == nameof(PortFailure.Denied) ? "Name it: --state-machine ARN."
        : failed.Failure == nameof(PortFailure.Denied) ? "Check the names in the policy, and the region."
        : "Try again.";
}
