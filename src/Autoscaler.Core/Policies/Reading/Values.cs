using System.Text.Json;
using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>
/// A value for each key of an object, from the first that says something: the object itself, the defaults block, the key's own default. An unusable or
/// missing value reads as a placeholder, so that the rest can be checked all the same; a policy with one never leaves the reader.
/// </summary>
internal sealed class Values
{
    private static readonly TimeSpan AnyTime = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    private readonly string path;

    private Values(string path) => this.path = path;

    public bool HasUnusable => values.Values.Any(value => value is Value.Unusable);

    public static Values Of(IReadOnlyList<Key> keys, Written own, Written defaults, string path, Problems problems)
    {
        var merged = new Values(path);
        merged.Merge(keys, own, defaults, problems);
        return merged;
    }

    public double Number(Key key) => (values[key.Path] as Value.Number)?.Amount ?? 0;

    public double? NumberOrNull(Key key) => (values[key.Path] as Value.Number)?.Amount;

    public int Whole(Key key) => WholeOrNull(key) ?? 1;

    public int? WholeOrNull(Key key) => (values[key.Path] as Value.Whole)?.Count;

    public TimeSpan Duration(Key key) => (values[key.Path] as Value.Duration)?.Span ?? AnyTime;

    public string Text(Key key) => TextOrNull(key) ?? "";

    public string? TextOrNull(Key key) => (values[key.Path] as Value.Text)?.Content;

    public bool Flag(Key key) => values[key.Path] is Value.Flag { IsSet: true };

    public int Option(Key key) => (values[key.Path] as Value.Option)?.Index ?? 0;

    public IReadOnlyList<Values> Many(Key key) => (values[key.Path] as Value.Many)?.Entries ?? [];

    public bool AreUsable(IReadOnlyList<Key> keys) => keys.All(key => values[key.Path] is not Value.Unusable);

    /// <summary>The first of the keys that stands in the object itself, else the first that stands in the defaults, else where the first could be written.</summary>
    public string Where(IReadOnlyList<Key> keys)
    {
        var places = keys.Where(key => written.ContainsKey(key.Path)).Select(key => written[key.Path]).ToList();
        return places.Find(place => place.StartsWith(path, StringComparison.Ordinal)) ?? places.FirstOrDefault() ?? Own(keys[0]);
    }

    private void Merge(IReadOnlyList<Key> keys, Written own, Written defaults, Problems problems)
    {
        foreach (var key in keys)
        {
            if (key.Kind is Kind.Block block)
            {
                Merge(block.Keys, own, defaults, problems);
            }
            else if ((own.Find(key) ?? defaults.Find(key)) is { } found)
            {
                (values[key.Path], written[key.Path]) = found;
            }
            else
            {
                values[key.Path] = key.IsRequired ? Missing(key, problems) : Default(key);
            }
        }
    }

    private Value.Unusable Missing(Key key, Problems problems)
    {
        var everywhere = ClusterKeys.Shared.Any(shared => key.Path.StartsWith(shared.Path + ".", StringComparison.Ordinal));
        problems.Add(Own(key), "nothing", key.Kind.Allowed, everywhere ? $"Write it here, or for all clusters at $.{FileKeys.Defaults}.{key.Path}." : "Write it here.");
        return new Value.Unusable();
    }

    private static Value Default(Key key)
    {
        if (key.Default is not { } literal)
        {
            return new Value.Nothing();
        }

        return key.Kind is Kind.Many ? new Value.Many([]) : LeafReader.Read(key.Kind, JsonElement.Parse(literal)).Value ?? new Value.Unusable();
    }

    private string Own(Key key) => $"{path}.{key.Path}";
}
