using Amazon.Route53;
using Amazon.Route53.Model;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Deletes exactly what was seen and creates what shall be, in one batch: the whole of it, or nothing.</summary>
/// <param name="clientFor">The client of a record's zone, which may live in another account.</param>
public sealed class Route53RecordPair(Func<RecordPolicy, IAmazonRoute53> clientFor) : IRecordPair
{
    // Route 53's words for a batch that does not fit what is there.
    private static readonly string[] Conflicts = ["do not match the current values", "was not found", "already exists"];

    public async Task<Replaced> Swap(
        Permit permit, RecordPolicy record, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment, CancellationToken stop)
    {
        var changes = from.Select(old => new Change(ChangeAction.DELETE, SetOf(old))).Concat(to.Select(wanted => new Change(ChangeAction.CREATE, SetOf(wanted))));
        var request = new ChangeResourceRecordSetsRequest(record.HostedZoneId, new ChangeBatch { Comment = comment, Changes = [.. changes] });
        try
        {
            var reply = await AwsCall.Write($"replace the records of {permit.Cluster}", () => clientFor(record).ChangeResourceRecordSetsAsync(request, stop));
            return new Replaced(reply.ChangeInfo?.Id ?? "");
        }
        catch (PortFailure.Denied denied) when (
            denied.InnerException is InvalidChangeBatchException refused && Conflicts.Any(words => refused.Message.Contains(words, StringComparison.Ordinal)))
        {
            return Replaced.Conflict;
        }
    }

    private static ResourceRecordSet SetOf(WeightedRecord record) => new(record.Name, RRType.CNAME)
    {
        SetIdentifier = record.SetIdentifier,
        Weight = record.Weight,
        TTL = record.Ttl,
        ResourceRecords = [new ResourceRecord(record.Value)],
        HealthCheckId = record.HealthCheckId,
    };
}
