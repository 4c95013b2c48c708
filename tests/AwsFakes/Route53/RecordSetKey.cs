namespace AwsFakes.Route53;

/// <summary>What makes a record set that record set. The identifier is empty for simple routing.</summary>
internal readonly record struct RecordSetKey(string Name, string Type, string Identifier)
{
    public override string ToString() =>
        Identifier.Length == 0 ? $"[name='{Name}', type='{Type}']" : $"[name='{Name}', type='{Type}', set identifier='{Identifier}']";
}

/// <summary>The order in which Route 53 lists: by name with its labels reversed, then by type, then by identifier, each as ASCII text.</summary>
internal sealed class ListingOrder : IComparer<RecordSetKey>
{
    public static readonly ListingOrder Instance = new();

    public int Compare(RecordSetKey x, RecordSetKey y)
    {
        var byName = string.CompareOrdinal(DomainName.SortKey(x.Name), DomainName.SortKey(y.Name));
        var byType = byName != 0 ? byName : string.CompareOrdinal(x.Type, y.Type);
        return byType != 0 ? byType : string.CompareOrdinal(x.Identifier, y.Identifier);
    }
}
