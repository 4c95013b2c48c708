using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Ports;

/// <summary>What are the two weighted records, and may they become these?</summary>
public interface IWeightedRecords
{
    /// <summary>The whole group of the name, read to its end: a record that is missing is certainly not there.</summary>
    Task<ObservedRecords> Read(RecordPolicy record, CancellationToken stop);

    /// <summary>Replaces both weights in one batch if both records still are what was seen; nothing but the weights changes.</summary>
    /// <param name="permit">From the gate.</param>
    /// <param name="record">Which group.</param>
    /// <param name="seen">What was observed; both records must be in it.</param>
    /// <param name="to">The new weights.</param>
    /// <param name="comment">Response and turn, for whoever reads the audit trail.</param>
    /// <param name="stop">Ends the call.</param>
    /// <exception cref="PortFailure">Throttled, denied, or of unknown outcome.</exception>
    Task<Replaced> Replace(Permit permit, RecordPolicy record, ObservedRecords seen, Weights to, string comment, CancellationToken stop);

    /// <summary>Whether all servers of Route 53 have the change.</summary>
    Task<bool> IsInSync(RecordPolicy record, string changeId, CancellationToken stop);

    /// <summary>Builds the client and opens its connection.</summary>
    Task Warm(CancellationToken stop);
}

/// <summary>A conflict is an answer: the records are no longer what was seen, and nothing was written.</summary>
/// <param name="ChangeId">To follow the change; null for a conflict.</param>
public sealed record Replaced(string? ChangeId)
{
    public static readonly Replaced Conflict = new((string?)null);

    public bool IsConflict => ChangeId is null;
}
