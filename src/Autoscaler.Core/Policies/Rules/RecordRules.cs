using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

internal static class RecordRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "two records, two identifiers", [RecordKeys.ServerlessSetIdentifier, RecordKeys.ProvisionedSetIdentifier],
            "Route 53 tells the two weighted records apart by their set identifiers alone.", Identifiers),
    ];

    private static IEnumerable<Breach> Identifiers(ClusterPolicy policy) => Breach.If(
        policy.Record.ServerlessSetIdentifier == policy.Record.ProvisionedSetIdentifier,
        () => new("the same identifier for both pools", "two different ones", "Name them after their pools."));
}
