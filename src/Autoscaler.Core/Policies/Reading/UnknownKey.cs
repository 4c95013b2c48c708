using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>A key that does not belong where it stands: misspelt, or in the wrong block.</summary>
internal static class UnknownKey
{
    private static readonly List<Key> Known = [.. Leaves(ClusterKeys.All)];

    public static void Report(Problems problems, string at, string name, IReadOnlyList<string> siblings) =>
        problems.Add(at, "an unknown key", string.Join(", ", siblings), Remedy(name, siblings));

    private static string Remedy(string name, IReadOnlyList<string> siblings)
    {
        var elsewhere = Known.Where(key => string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase)).Select(key => key.Path).ToList();
        return Spelling.Nearest(name, siblings) is { } meant ? $"Did you mean '{meant}'?"
            : elsewhere.Count > 0 ? $"In a cluster's object it is known as {string.Join(" and ", elsewhere)}."
            : "Remove it.";
    }

    private static IEnumerable<Key> Leaves(IReadOnlyList<Key> keys) => keys.SelectMany(key => key.Kind is Kind.Block block ? Leaves(block.Keys) : [key]);
}
