using Amazon.Route53;
using Amazon.Route53.Model;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Deletes exactly what was seen and creates what shall be, in one batch: the whole of it, or nothing.</summary>
/// <param name="writers">The client for writing with a role, or with our own for null. It tries once: a second try after a lost answer would meet our own change.</param>
public sealed class Route53RecordPair(Func<string?, IAmazonRoute53> writers) : IRecordPair
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
            var reply = await AwsCall.Write($"replace the records of {permit.Cluster}", () => writers(record.RoleArn).ChangeResourceRecordSetsAsync(request, stop));
            return new Replaced(reply.ChangeInfo?.Id?.Split('/')[^1] ?? "");
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is InvalidChangeBatchException refused && IsConflict(refused))
        {
            return Replaced.Conflict;
        }
    }

    // One of the two forms of this error has no list, but a text with all of it.
    private static bool IsConflict(InvalidChangeBatchException refused) =>
        (refused.Messages is { Count: > 0 } messages ? messages : [refused.Message]).Any(message => Conflicts.Any(words => message.Contains(words, StringComparison.Ordinal)));

    private static ResourceRecordSet SetOf(WeightedRecord record) => new(record.Name, RRType.CNAME)
    {
        SetIdentifier = record.SetIdentifier,
        Weight = record.Weight,
        TTL = record.Ttl,
        ResourceRecords = [new ResourceRecord(record.Value)],
        HealthCheckId = record.HealthCheckId,
    };
}
