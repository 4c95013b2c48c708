using Autoscaler.Core.Sensing;
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

    /// <summary>A port could not answer.</summary>
    /// <param name="Port">Which question.</param>
    /// <param name="Failure">Retryable, Denied or OutcomeUnknown.</param>
    /// <param name="Detail">The failure's own sentence: code and request id, no payload.</param>
    public sealed record Failed(string Port, string Failure, string Detail) : JournalEntry
    {
        public static Failed Of(string port, PortFailure failure) => new(port, failure.GetType().Name, failure.Message);
    }
}
