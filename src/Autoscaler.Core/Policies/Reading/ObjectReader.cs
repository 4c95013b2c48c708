using System.Text.Json;
using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>Reads an object against its keys. Goes on after every problem, so that all of them are told at once.</summary>
internal sealed class ObjectReader(Problems problems)
{
    public Written Read(JsonElement element, string path, IReadOnlyList<Key> keys)
    {
        var written = new Written();
        ReadInto(written, element, path, keys, new Kind.Block(keys));
        return written;
    }

    /// <summary>The objects of a list, each with its own values before those of the defaults.</summary>
    public IReadOnlyList<Values> ReadEach(JsonElement list, string path, IReadOnlyList<Key> keys, Written defaults)
    {
        var entries = new List<Values>();
        foreach (var element in list.EnumerateArray())
        {
            var at = JsonPath.Entry(path, entries.Count);
            entries.Add(Values.Of(keys, Read(element, at, keys), defaults, at, problems));
        }

        return entries;
    }

    private void ReadInto(Written written, JsonElement element, string path, IReadOnlyList<Key> keys, Kind.Block block)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path, Shown.Of(element), block.Allowed, "Write an object: { ... }.");
            Spoil(written, keys, path);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var at = JsonPath.Member(path, member.Name);
            if (!seen.Add(member.Name))
            {
                problems.Add(at, "the key a second time", "each key once", "Remove one of them.");
            }
            else if (keys.FirstOrDefault(key => key.Name == member.Name) is { } key)
            {
                ReadKey(written, key, member.Value, at);
            }
            else
            {
                UnknownKey.Report(problems, at, member.Name, [.. keys.Select(key => key.Name)]);
            }
        }
    }

    private void ReadKey(Written written, Key key, JsonElement element, string at)
    {
        switch (key.Kind)
        {
            case Kind.Block block:
                ReadInto(written, element, at, block.Keys, block);
                break;
            case Kind.Many many:
                written.Add(key, ReadMany(many, element, at), at);
                break;
            default:
                written.Add(key, ReadLeaf(key, element, at), at);
                break;
        }
    }

    private Value ReadLeaf(Key key, JsonElement element, string at)
    {
        if (key.IsOptional && element.ValueKind == JsonValueKind.Null)
        {
            return new Value.Nothing();
        }

        var (value, remedy) = LeafReader.Read(key.Kind, element);
        if (value is null)
        {
            problems.Add(at, Shown.Of(element), key.Kind.Allowed, remedy);
        }

        return value ?? new Value.Unusable();
    }

    private Value ReadMany(Kind.Many many, JsonElement element, string at)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() > many.Most)
        {
            var found = element.ValueKind == JsonValueKind.Array ? $"{element.GetArrayLength()} entries" : Shown.Of(element);
            problems.Add(at, found, many.Allowed, element.ValueKind == JsonValueKind.Array ? "Remove some." : "Write a list: [ { ... } ].");
            return new Value.Unusable();
        }

        var entries = ReadEach(element, at, many.Keys, Written.Empty);
        return entries.Any(entry => entry.HasUnusable) ? new Value.Unusable() : new Value.Many(entries);
    }

    /// <summary>What should have stood in a thing that is no object is not missing: it has been complained about once.</summary>
    private static void Spoil(Written written, IReadOnlyList<Key> keys, string path)
    {
        foreach (var key in keys)
        {
            if (key.Kind is Kind.Block block)
            {
                Spoil(written, block.Keys, path);
            }
            else
            {
                written.Add(key, new Value.Unusable(), path);
            }
        }
    }
}
