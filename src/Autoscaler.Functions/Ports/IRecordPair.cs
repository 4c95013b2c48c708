using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Ports;

/// <summary>May these records take the place of those? For beginnings and ends; between them <see cref="IWeightedRecords"/> moves the weights.</summary>
public interface IRecordPair
{
    /// <summary>All in one batch, or nothing: what is not as it was seen, or is there already, is a conflict.</summary>
    /// <param name="permit">From the gate.</param>
    /// <param name="record">Which group.</param>
    /// <param name="from">What was seen; empty to create.</param>
    /// <param name="to">What shall be; empty to remove.</param>
    /// <param name="comment">For whoever reads the audit trail.</param>
    /// <param name="stop">Ends the call.</param>
    Task<Replaced> Swap(
        Permit permit, RecordPolicy record, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment, CancellationToken stop);
}
