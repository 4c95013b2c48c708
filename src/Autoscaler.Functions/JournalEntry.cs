using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>Everything that may be written to a log, as a closed list; the fields are listed in SECURITY.md.</summary>
public abstract record JournalEntry
{
    private JournalEntry()
    {
    }

    /// <summary>What one batch of samples came to.</summary>
    public sealed record Collected(int Samples, int Points, int Calls, IReadOnlyDictionary<Refusal, int> Refused) : JournalEntry;

    /// <summary>A response was asked for.</summary>
    /// <param name="Cluster">The cluster.</param>
    /// <param name="By">What asked: the fast path, an alarm or a response that goes on.</param>
    /// <param name="Outcome">What came of it.</param>
    public sealed record ResponseAsked(string Cluster, WakeReason By, StartOutcome Outcome) : JournalEntry;

    /// <summary>A wake-up that starts nothing.</summary>
    public sealed record WakeUpIgnored(IgnoredBecause Reason) : JournalEntry;

    /// <summary>A newer policy was not taken; the one in force stays.</summary>
    /// <param name="Version">The version that stays.</param>
    /// <param name="Problems">Paths of what is wrong; the values may be anything, so they are not told here.</param>
    public sealed record PolicyRejected(string Version, IReadOnlyList<string> Problems) : JournalEntry;

    /// <summary>A turn, with everything that it was decided from.</summary>
    public sealed record Decided(TurnRecord Turn) : JournalEntry;

    /// <summary>What came of a decided write of the weights.</summary>
    /// <param name="Response">The response, with the turn the key of the story.</param>
    /// <param name="Turn">The turn.</param>
    /// <param name="Cluster">The cluster.</param>
    /// <param name="From">The serverless weight that was seen.</param>
    /// <param name="To">The serverless weight that was asked for.</param>
    /// <param name="Outcome">What came of it.</param>
    /// <param name="ChangeId">Route 53's name of the change.</param>
    public sealed record Shifted(string Response, int Turn, string Cluster, int From, int To, ShiftOutcome Outcome, string? ChangeId) : JournalEntry;

    /// <summary>What came of a decided move of a floor.</summary>
    /// <param name="Response">The response, with the turn the key of the story.</param>
    /// <param name="Turn">The turn.</param>
    /// <param name="Cluster">The cluster.</param>
    /// <param name="Floor">Readers or ACU.</param>
    /// <param name="From">What it was.</param>
    /// <param name="To">What it was to be.</param>
    /// <param name="Outcome">What came of it.</param>
    public sealed record Provisioned(string Response, int Turn, string Cluster, Floor Floor, double From, double To, FloorOutcome Outcome) : JournalEntry;
    /// <summary>Something is not as the policy wants it, and was not put right.</summary>
    public sealed record Finding(string Cluster, FindingKind Kind) : JournalEntry;

    /// <summary>Something is now as the policy wants it.</summary>
    public sealed record Changed(string Cluster, AccountChange What) : JournalEntry;

    /// <summary>The end of one run of Reconcile.</summary>
    /// <param name="Clusters">How many were looked after.</param>
    /// <param name="Overridden">How many of them an operator has paused or pinned.</param>
    /// <param name="Changes">What was put right.</param>
    /// <param name="Findings">What was not.</param>
    public sealed record Reconciled(int Clusters, int Overridden, int Changes, int Findings) : JournalEntry;

    /// <summary>CloudFormation has its answer.</summary>
    public sealed record StackAnswered(StackRequestKind? Request, bool IsSuccess) : JournalEntry;

    /// <summary>A port could not answer.</summary>
    /// <param name="Port">Which question.</param>
    /// <param name="Failure">Retryable, Denied or OutcomeUnknown.</param>
    /// <param name="Detail">The failure's own sentence: code and request id, no payload.</param>
    public sealed record Failed(string Port, string Failure, string Detail) : JournalEntry
    {
        public static Failed Of(string port, PortFailure failure) => new(port, failure.GetType().Name, failure.Message);
    }
}
