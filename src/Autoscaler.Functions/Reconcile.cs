using System.Runtime.ExceptionServices;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;
using Autoscaler.Functions.Reconciling;
using Autoscaler.Functions.Stacks;

namespace Autoscaler.Functions;

/// <summary>
/// Makes the account match the policy, every minute and whenever CloudFormation asks. Level-triggered: what it sees decides, so it may run at any time, twice or not at
/// all. One instance serves one environment.
/// </summary>
/// <param name="ports">What it asks of the account.</param>
/// <param name="policies">What is wanted.</param>
/// <param name="metrics">For its heartbeat.</param>
/// <param name="journal">For what it finds and changes.</param>
/// <param name="starter">The ARN of StartResponse, the hot alarm's action.</param>
/// <param name="announceTopic">The ARN of the topic of clusters that name none; null: nobody is told.</param>
/// <param name="clock">The time.</param>
/// <param name="overrideParameter">Where a pause is written, for the command that findings carry; null: nobody can pause.</param>
public sealed class Reconcile(
    AccountPorts ports, IPolicies policies, IMetrics metrics, IJournal journal, string starter, string? announceTopic, TimeProvider clock, string? overrideParameter = null)
{
    // The answer to CloudFormation needs a second; a request without one holds the stack for an hour.
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(5);

    // A cluster that something keeps waiting costs the others no more than this for each of its steps.
    private static readonly TimeSpan StepTime = TimeSpan.FromSeconds(15);

    private readonly ClusterReconciler reconciler = new(ports, starter, announceTopic, overrideParameter, journal, clock);

    private readonly ClusterRemoval removal = new(ports);

    private readonly SubscriptionRoom room = new(ports.Subscriptions, journal);

    private readonly FindingTeller teller = new(ports.Announcements, journal, overrideParameter);

    /// <param name="lambdaEvent">A request of CloudFormation, or anything else: the schedule says nothing that matters.</param>
    /// <param name="left">How long the function may still run.</param>
    /// <param name="stop">Ends the run.</param>
    public Task Run(ReadOnlyMemory<byte> lambdaEvent, TimeSpan left, CancellationToken stop) =>
        StackRequest.Read(lambdaEvent) is { } request ? Answer(request, left, stop) : All(Wanted, stop, reconciler.StartDue, reconciler.Run);

    private async Task Answer(StackRequest request, TimeSpan left, CancellationToken stop)
    {
        var outcome = StackOutcome.Broken;
        try
        {
            using var work = CancellationTokenSource.CreateLinkedTokenSource(stop);
            using var time = new CancellationTokenSource(left > AnswerTime ? left - AnswerTime : TimeSpan.Zero, clock);
            using var end = time.Token.Register(work.Cancel);
            outcome = await Outcome(request, work.Token);
        }
        catch (OperationCanceledException)
        {
            outcome = StackOutcome.OutOfTime;
        }
        finally
        {
            // Whatever went wrong is thrown after this; the run's own time may be over, so this has some of its own.
            using var lastWords = new CancellationTokenSource(AnswerTime, clock);
            await ports.StackAnswers.Put(request.Address, StackAnswer.Of(request, outcome), lastWords.Token);
            journal.Write(new JournalEntry.StackAnswered(request.Kind, outcome.IsSuccess));
        }
    }

    private async Task<StackOutcome> Outcome(StackRequest request, CancellationToken stop) => request.Kind switch
    {
        StackRequestKind.Create or StackRequestKind.Update => await room.Refusal(request, stop) ?? StackOutcome.OfRuns(await All(Wanted, stop, reconciler.StartDue, reconciler.Run)),
        StackRequestKind.Delete when request.PhysicalResourceId == StackRequest.NeverMade => StackOutcome.NothingMade,
        StackRequestKind.Delete => StackOutcome.OfRemoval(await All(_ => true, stop, removal.Run)),
        _ => StackOutcome.UnknownRequest,
    };

    private static bool Wanted(ClusterPolicy policy) => policy.Mode != Mode.Off;

    // A step for all clusters before the next step for any: a cluster that keeps us waiting delays no other's response.
    private async Task<IReadOnlyList<ClusterRun>> All(Func<ClusterPolicy, bool> which, CancellationToken stop, params IReadOnlyList<Func<ClusterRun, CancellationToken, Task>> steps)
    {
        var policy = await policies.Current(stop);
        var runs = new List<ClusterRun>();
        foreach (var cluster in policy.Policy.Clusters.Where(which))
        {
            runs.Add(await reconciler.Open(cluster, stop));
        }

        ExceptionDispatchInfo? first = null;
        foreach (var (step, run) in steps.SelectMany(step => runs.Select(run => (step, run))))
        {
            if (stop.IsCancellationRequested)
            {
                break;
            }

            using var time = new CancellationTokenSource(StepTime, clock);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
            try
            {
                await step(run, both.Token);
            }
            catch (OperationCanceledException late)
            {
                run.Fail(new PortFailure.Retryable("no answer in the time of a step", late));
            }
            catch (Exception bug) when (bug is not OperationCanceledException)
            {
                // The other clusters have done nothing wrong.
                first ??= ExceptionDispatchInfo.Capture(bug);
            }
        }

        // What was found is told, and the heart beats, even where the time is over.
        using var lastWords = new CancellationTokenSource(AnswerTime, clock);
        await Close(policy, runs, lastWords.Token);
        stop.ThrowIfCancellationRequested();
        first?.Throw();
        return runs;
    }

    private async Task Close(PolicyInForce policy, List<ClusterRun> runs, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await TellOfPolicy(policy, now, stop);
        foreach (var run in runs)
        {
            await teller.Tell(run.Policy.Notify ?? announceTopic, run.Policy.Id, run.Findings, now, stop);
        }

        journal.Write(new JournalEntry.Reconciled(runs.Count, runs.Count(run => run.IsPaused || run.Pin is not null || !run.Override.IsReadable), runs.Sum(run => run.Changes), runs.Sum(run => run.Findings.Count)));
        List<MetricPoint> points = [new(MetricName.ReconcileRan, now, 1)];
        if (policy.Rejected.Count > 0)
        {
            points.Add(new MetricPoint(MetricName.ConfigRejected, now, 1));
        }

        try
        {
            await metrics.Publish(points, stop);
        }
        catch (PortFailure failure)
        {
            // All is done; the heartbeat's own alarm tells of its absence.
            journal.Write(JournalEntry.Failed.Of(nameof(IMetrics), failure));
        }
    }

    private async Task TellOfPolicy(PolicyInForce policy, DateTimeOffset now, CancellationToken stop)
    {
        var findings = new List<FindingKind>();
        if (policy.Rejected.Count > 0)
        {
            journal.Write(new JournalEntry.PolicyRejected(policy.Version, [.. policy.Rejected.Select(problem => problem.Path)]));
            findings.Add(FindingKind.PolicyRejected);
        }

        if (policy.Unread is { } failure)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IPolicies), failure));
            findings.Add(FindingKind.PolicyUnread);
        }

        await teller.Tell(announceTopic, FindingMessage.Policy, findings, now, stop);
    }
}
