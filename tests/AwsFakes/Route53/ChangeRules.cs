using System.Collections.Immutable;

namespace AwsFakes.Route53;

/// <summary>The changes of a batch one after the other, each judged against what its predecessors left.</summary>
internal static class ChangeRules
{
    private static readonly string[] Sequences = ["CREATE", "DELETE", "UPSERT", "DELETE CREATE"];

    public static ImmutableSortedDictionary<RecordSetKey, RecordSet> Apply(Zone zone, IReadOnlyList<RecordChange> changes, List<string> problems)
    {
        problems.AddRange(changes.GroupBy(c => c.Set.Key)
            .Where(g => !Sequences.Contains(string.Join(' ', g.Select(c => c.Action))))
            .Select(g => $"The request contains an invalid set of changes for a resource record set '{g.Key.Type} {g.Key.Name}'"));

        var next = zone.Current;
        foreach (var change in changes)
        {
            if (ProblemOf(change, next, zone.Name) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                next = change.Action == "DELETE" ? next.Remove(change.Set.Key) : next.SetItem(change.Set.Key, change.Set);
            }
        }

        return next;
    }

    private static string? ProblemOf(RecordChange change, ImmutableSortedDictionary<RecordSetKey, RecordSet> contents, string zone)
    {
        var set = change.Set;
        var present = contents.GetValueOrDefault(set.Key);
        return change.Action switch
        {
            "DELETE" when present is null => $"Tried to delete resource record set {set.Key} but it was not found",
            "DELETE" when !present.Matches(set) => $"Tried to delete resource record set {set.Key} but the values provided do not match the current values",
            "DELETE" => null,
            "CREATE" when present is not null => $"Tried to create resource record set {set.Key} but it already exists",
            _ when !DomainName.IsWithin(set.Name, zone) => $"RRSet with DNS name {set.Name} is not permitted in zone {zone}",
            _ when set.Type is "CNAME" or "SOA" && set.Values.Count > 1 => $"RRSet {set.Key} may have only one value, since its type is {set.Type}",
            _ when set.Weight is not null && set.Values.Count > 1 => $"RRSet {set.Key} may have only one value, since it is weighted",
            _ => null,
        };
    }
}
