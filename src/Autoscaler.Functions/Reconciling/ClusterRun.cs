using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>
/// One cluster in one run: what may be done, what was found, what was changed. Whatever a port fails at is journalled and stays a gap: nothing that is asked or written
/// through here stops what comes after.
/// </summary>
internal sealed class ClusterRun(ClusterPolicy policy, DateTimeOffset now, OverrideReading reading, Permit? permit, IJournal journal)
{
    private readonly SortedSet<FindingKind> findings = [];

    public ClusterPolicy Policy => policy;

    public DateTimeOffset Now => now;

    public OverrideReading Override => reading;

    public bool IsPaused => reading.Override?.IsPauseAt(now) == true;

    /// <summary>The share that an operator has pinned; null: none.</summary>
    public Share? Pin => reading.Override?.PinAt(now);

    public Permit? Permit => permit;

    /// <summary>Whether a response of the cluster is running; null: nobody knows.</summary>
    public bool? IsResponding { get; set; }

    /// <summary>As they were seen at the beginning; null: nobody knows.</summary>
    public ObservedRecords? Records { get; set; }

    public bool HasAskedForRecords { get; set; }

    /// <summary>Whether RDS has described the cluster.</summary>
    public bool IsDescribed { get; set; }

    public IReadOnlyCollection<FindingKind> Findings => findings;

    public int Changes { get; private set; }

    /// <summary>How many questions and changes have failed.</summary>
    public int Failures { get; private set; }

    public void Find(FindingKind kind)
    {
        if (findings.Add(kind))
        {
            journal.Write(new JournalEntry.Finding(policy.Id, kind));
        }
    }

    /// <returns>Null where the port failed.</returns>
    public async Task<T?> Ask<T>(string port, Func<Task<T>> ask) where T : class?
    {
        T? answer = null;
        await Try(port, async () => answer = await ask());
        return answer;
    }

    /// <summary>Makes a change that needs no permit.</summary>
    /// <returns>Whether it was made; a change that came to nothing, since others were faster, was not.</returns>
    public async Task<bool> Change(string port, AccountChange what, Func<Task<bool>> write)
    {
        var made = false;
        await Try(port, async () => made = await write());
        if (made)
        {
            Changes++;
            journal.Write(new JournalEntry.Changed(policy.Id, what));
        }

        return made;
    }

    public Task<bool> Change(string port, AccountChange what, Func<Task> write) => Change(port, what, async () =>
    {
        await write();
        return true;
    });

    /// <summary>Makes a change if the gate is open; else there is something to find.</summary>
    public async Task Change(string port, AccountChange what, FindingKind otherwise, Func<Permit, Task> write)
    {
        if (permit is null)
        {
            Find(otherwise);
        }
        else
        {
            await Change(port, what, () => write(permit));
        }
    }

    /// <returns>Whether the port did not fail.</returns>
    public async Task<bool> Try(string port, Func<Task> step)
    {
        try
        {
            await step();
            return true;
        }
        catch (PortFailure failure)
        {
            Fail(failure, port);
            return false;
        }
    }

    public void Fail(PortFailure failure, string port = nameof(Reconcile))
    {
        Failures++;
        journal.Write(JournalEntry.Failed.Of(port, failure));
        if (failure is PortFailure.Denied)
        {
            Find(FindingKind.Refused);
        }
    }
}
