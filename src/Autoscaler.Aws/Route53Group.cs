using Amazon.Route53;
using Amazon.Route53.Model;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Aws;

/// <summary>Every record set of one name, whatever its type. Route 53 lists a zone in the order of its names, so the group stands together.</summary>
internal sealed class Route53Group(IAmazonRoute53 route53, RecordPolicy record)
{
    private const int MostWeight = 255;

    // The group is two records and no more; whatever comes behind it in the zone need not travel.
    private const string PageSize = "20";

    // The most that Route 53 allows is some hundred records of a type.
    private const int MostPages = 50;

    /// <returns>The group to its end.</returns>
    /// <exception cref="InvalidDataException">The end did not come, so nobody knows what is not in the group.</exception>
    public async Task<List<ResourceRecordSet>> Read(CancellationToken stop)
    {
        var group = new List<ResourceRecordSet>();
        var request = new ListResourceRecordSetsRequest(record.HostedZoneId) { StartRecordName = record.Name, MaxItems = PageSize };
        for (var page = 0; page < MostPages; page++)
        {
            var reply = await route53.ListResourceRecordSetsAsync(request, stop);
            group.AddRange((reply.ResourceRecordSets ?? []).Where(set => IsName(set.Name)));
            if (reply.IsTruncated != true)
            {
                return group;
            }

            var next = reply.NextRecordName ?? throw new InvalidDataException("The list of the records breaks off.");
            if (!IsName(next))
            {
                return group;
            }

            request = new ListResourceRecordSetsRequest(record.HostedZoneId)
            {
                StartRecordName = next,
                StartRecordType = reply.NextRecordType,
                StartRecordIdentifier = reply.NextRecordIdentifier,
                MaxItems = PageSize,
            };
        }

        throw new InvalidDataException("The list of the records does not end.");
    }

    /// <summary>A record that can be replaced by its weight alone; null for any other.</summary>
    public static WeightedRecord? Ours(ResourceRecordSet set) =>
        set is { Name: { } name, SetIdentifier: { } identifier, Weight: >= 0 and <= MostWeight and var weight, TTL: { } ttl, ResourceRecords: [{ Value: { } value }] }
        && set.Type == RRType.CNAME
        && set is { AliasTarget: null, TrafficPolicyInstanceId: null }
            ? new WeightedRecord(name, identifier, (int)weight, ttl, value, set.HealthCheckId)
            : null;

    // Route 53 adds the final dot, and knows no difference of case.
    private bool IsName(string? name) => string.Equals(name?.TrimEnd('.'), record.Name.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
