namespace Autoscaler.Functions.Tests.Reconciling;

/// <summary>What was asked of the fakes of one account, in the number of calls that AWS would see, and which of it fails.</summary>
internal sealed class CallLog
{
    public int Calls { get; set; }

    /// <summary>Names of changes: "CreateEndpoint shop-provisioned".</summary>
    public List<string> Changes { get; } = [];

    /// <summary>By the name of a question or a change, without its object.</summary>
    public Dictionary<string, PortFailure> Failures { get; } = [];

    /// <summary>Questions that are not answered before the time of the turn is over.</summary>
    public HashSet<string> Late { get; } = [];

    public static PortFailure Throttled { get; } = new PortFailure.Retryable("throttled", new InvalidOperationException());

    public static PortFailure Denied { get; } = new PortFailure.Denied("denied", new InvalidOperationException());

    public void Ask(string question, CancellationToken stop, int calls = 1)
    {
        stop.ThrowIfCancellationRequested();
        Calls += calls;
        if (Late.Contains(question))
        {
            throw new OperationCanceledException();
        }

        if (Failures.TryGetValue(question, out var failure))
        {
            throw failure;
        }
    }

    public void Change(string change, string target, CancellationToken stop)
    {
        Ask(change, stop);
        Changes.Add($"{change} {target}");
    }
}
