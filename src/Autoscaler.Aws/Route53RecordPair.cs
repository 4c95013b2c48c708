using Amazon.Route53;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Creates the two records, mends them or removes them, by the same compare-and-swap that moves their weights.</summary>
/// <param name="writers">The client for writing with a role, or with our own for null. It tries once.</param>
public sealed class Route53RecordPair(Func<string?, IAmazonRoute53> writers) : IRecordPair
{
    private readonly Route53Swap swap = new(writers);

    public Task<Replaced> Swap(
        Permit permit, RecordPolicy record, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment, CancellationToken stop) =>
        swap.Send($"replace the records of {permit.Cluster}", record, from, to, comment, stop);
}
