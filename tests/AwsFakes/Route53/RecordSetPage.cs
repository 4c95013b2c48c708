using System.Collections.Immutable;
using System.Collections.Specialized;
using System.Globalization;

namespace AwsFakes.Route53;

/// <summary>One page of ListResourceRecordSets.</summary>
internal sealed record RecordSetPage(IReadOnlyList<RecordSet> Sets, RecordSet? Next, int MaxItems)
{
    private const int Largest = 300;

    public static RecordSetPage Of(ImmutableSortedDictionary<RecordSetKey, RecordSet> contents, NameValueCollection query)
    {
        var (name, type, identifier) = (query["name"], query["type"], query["identifier"]);
        Check(type is null || name is not null, "'type' needs 'name'");
        Check(identifier is null || type is not null, "'identifier' needs 'name' and 'type'");
        Check(type is null || RecordSetSchema.Types.Contains(type), $"'{type}' is not a record type");
        Check(identifier is null or { Length: > 0 and <= 128 }, "'identifier' has 1 to 128 characters");

        var size = SizeOf(query["maxitems"]);
        var start = name is null ? default : new RecordSetKey(DomainName.Canonical(name), type ?? "", identifier ?? "");
        var from = contents.Where(entry => name is null || ListingOrder.Instance.Compare(entry.Key, start) >= 0).Select(entry => entry.Value).Take(size + 1).ToList();
        return new RecordSetPage([.. from.Take(size)], from.ElementAtOrDefault(size), size);
    }

    private static int SizeOf(string? maxItems)
    {
        if (maxItems is null)
        {
            return Largest;
        }

        Check(int.TryParse(maxItems, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0, $"maxitems '{maxItems}' is not a positive number");
        return Math.Min(size, Largest);
    }

    private static void Check(bool holds, string problem)
    {
        if (!holds)
        {
            throw new Refusal(400, "InvalidInput", $"Invalid request: {problem}");
        }
    }
}
