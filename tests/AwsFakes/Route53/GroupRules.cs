using System.Collections.Immutable;
using System.Globalization;

namespace AwsFakes.Route53;

/// <summary>What must hold among the sets of one name, judged on the state that the batch would leave.</summary>
internal static class GroupRules
{
    private const int MaxWeighted = 100;

    public static IEnumerable<string> Problems(
        Zone zone, ImmutableSortedDictionary<RecordSetKey, RecordSet> next, IReadOnlyList<RecordChange> changes)
    {
        var names = changes.Select(c => c.Set.Name).ToHashSet();
        var sets = next.Values.Where(set => names.Contains(set.Name)).ToLookup(set => set.Name);
        foreach (var change in changes.Where(c => c.Action != "DELETE"))
        {
            if (ProblemOf(change.Set, [.. sets[change.Set.Name]], zone.Name) is { } problem)
            {
                yield return problem;
            }
        }

        if (next.Values.Count(set => set.Name == zone.Name && set.Type is "SOA" or "NS") < 2)
        {
            yield return $"A hosted zone must contain the SOA record and at least one NS record of {zone.Name}";
        }
    }

    private static string? ProblemOf(RecordSet set, List<RecordSet> sameName, string zone)
    {
        var group = sameName.FindAll(other => other.Type == set.Type);
        return set switch
        {
            { Type: "CNAME" } when set.Name == zone => $"RRSet of type CNAME with DNS name {set.Name} is not permitted at apex in zone {zone}",
            _ when group.Count < sameName.Count && sameName.Exists(other => other.Type == "CNAME") =>
                $"RRSet of type {set.Type} with DNS name {set.Name} is not permitted as it conflicts with other records with the same DNS name in zone {zone}",
            _ when group.Exists(other => RequestRules.RoutingOf(other) != RequestRules.RoutingOf(set)) => Mixed(set),
            { Weight: not null } when group.Select(other => other.Ttl).Where(ttl => ttl is not null).Distinct().Count() > 1 =>
                $"{Cannot(set)} as weighted sets must contain the same TTL.",
            { Weight: not null } when group.Count > MaxWeighted =>
                string.Create(CultureInfo.InvariantCulture, $"{Cannot(set)} as there are {MaxWeighted} weighted sets already with the same name and type."),
            _ => null,
        };
    }

    private static string Mixed(RecordSet set) => RequestRules.RoutingOf(set) switch
    {
        "Simple" => $"{Cannot(set)} as other RRSets exist with the same name and type.",
        "Weight" => $"{Cannot(set)} as a non-weighted set exists with the same name and type.",
        var routing => $"{Cannot(set)} as a set without {routing} exists with the same name and type.",
    };

    private static string Cannot(RecordSet set) =>
        $"RRSet with DNS name {set.Name}, type {set.Type}{(set.SetIdentifier is { } id ? $", SetIdentifier {id}" : "")} cannot be created";
}
