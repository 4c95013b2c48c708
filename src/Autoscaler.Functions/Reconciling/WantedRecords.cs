using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>The two weighted records at rest, and how those that are there differ.</summary>
internal static class WantedRecords
{
    /// <returns>Provisioned and serverless; null until both endpoints are available.</returns>
    public static IReadOnlyList<WeightedRecord>? AtRest(ClusterPolicy policy, IReadOnlyList<PoolEndpoint>? endpoints)
    {
        var (record, weights) = (policy.Record, Weights.For(policy.Shift.Rest));
        return Endpoint(WantedEndpoints.Provisioned(policy.Id)) is { } provisioned && Endpoint(WantedEndpoints.Serverless(policy.Id)) is { } serverless
            ?
            [
                new(record.Name + ".", record.ProvisionedSetIdentifier, weights.Provisioned, Ttl(policy), provisioned.Address, null),
                new(record.Name + ".", record.ServerlessSetIdentifier, weights.Serverless, Ttl(policy), serverless.Address, null),
            ]
            : null;

        PoolEndpoint? Endpoint(string name) => endpoints?.FirstOrDefault(endpoint => endpoint.Name == name && endpoint.IsAvailable);
    }

    public static long Ttl(ClusterPolicy policy) => (long)policy.Record.Ttl.TotalSeconds;

    /// <summary>Whether a record leads to the endpoint; names in DNS have no case, and may end with a dot.</summary>
    public static bool LeadsTo(WeightedRecord record, PoolEndpoint endpoint) =>
        string.Equals(record.Value.TrimEnd('.'), endpoint.Address.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether both lead to our endpoints; null where those are not known.</summary>
    public static bool? LeadToOurs(string cluster, WeightedRecord provisioned, WeightedRecord serverless, IReadOnlyList<PoolEndpoint>? endpoints)
    {
        var ours = (endpoints ?? []).ToDictionary(endpoint => endpoint.Name, StringComparer.Ordinal);
        return ours.TryGetValue(WantedEndpoints.Provisioned(cluster), out var one) && ours.TryGetValue(WantedEndpoints.Serverless(cluster), out var other)
            ? LeadsTo(provisioned, one) && LeadsTo(serverless, other)
            : null;
    }

    /// <summary>Whether DNS is asked for this share. The pair need not be ours: 0:0 means half to each pool.</summary>
    public static bool Ask(WeightedRecord provisioned, WeightedRecord serverless, Share share)
    {
        var sum = provisioned.Weight + serverless.Weight;
        return sum > 0 && serverless.Weight * Weights.Whole == Weights.For(share).Serverless * sum;
    }
}
