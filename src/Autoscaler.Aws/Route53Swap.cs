using Amazon.Route53;
using Amazon.Route53.Model;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Deletes records exactly as they were seen and creates others, in one batch that Route 53 takes as a whole or not at all: that makes it a compare-and-swap.</summary>
/// <param name="writers">The client for writing with a role, or with our own for null. It tries once: a second try after a lost answer would find our own change and take it for somebody else's.</param>
internal sealed class Route53Swap(Func<string?, IAmazonRoute53> writers)
{
    private const int LongestComment = 256;

    // The three ways in which a batch says that the records are not what they were. AWS gives them no code.
    private static readonly string[] Conflicts = ["the values provided do not match the current values", "but it was not found", "but it already exists"];

    /// <param name="call">What is tried, in our words: "replace the weights of shop".</param>
    /// <param name="record">Where they are.</param>
    /// <param name="from">As they were seen.</param>
    /// <param name="to">As they shall be.</param>
    /// <param name="comment">For whoever reads the zone's changes; cut to what Route 53 takes.</param>
    /// <param name="stop">Ends the waiting; the change may have been made.</param>
    public async Task<Replaced> Send(string call, RecordPolicy record, IEnumerable<WeightedRecord> from, IEnumerable<WeightedRecord> to, string comment, CancellationToken stop)
    {
        var changes = from.Select(old => new Change(ChangeAction.DELETE, Exactly(old))).Concat(to.Select(wanted => new Change(ChangeAction.CREATE, Exactly(wanted))));
        var batch = new ChangeBatch([.. changes]) { Comment = comment.Length > LongestComment ? comment[..LongestComment] : comment };
        try
        {
            var request = new ChangeResourceRecordSetsRequest(record.HostedZoneId, batch);
            return await AwsCall.Write(call, async () => Accepted(await writers(record.RoleArn).ChangeResourceRecordSetsAsync(request, stop)));
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is InvalidChangeBatchException refused && IsConflict(refused))
        {
            return Replaced.Conflict;
        }
    }

    // Ids come as /change/C1 and are wanted back bare.
    private static Replaced Accepted(ChangeResourceRecordSetsResponse reply) => reply.ChangeInfo?.Id?.Split('/')[^1] is { Length: > 0 } id
        ? new Replaced(id)
        : throw new InvalidDataException("A change was accepted that has no id.");

    private static ResourceRecordSet Exactly(WeightedRecord record) => new(record.Name, RRType.CNAME)
    {
        SetIdentifier = record.SetIdentifier,
        Weight = record.Weight,
        TTL = record.Ttl,
        ResourceRecords = [new ResourceRecord(record.Value)],
        HealthCheckId = record.HealthCheckId,
    };

    // One of the two forms of this error has no list, but a text with all of it.
    private static bool IsConflict(InvalidChangeBatchException refused) =>
        (refused.Messages is { Count: > 0 } messages ? messages : [refused.Message])
            .Any(message => Array.Exists(Conflicts, conflict => message.Contains(conflict, StringComparison.Ordinal)));
}
