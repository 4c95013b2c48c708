using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>What one object of the file says, its blocks laid flat: for each key the value, and where it stands.</summary>
internal sealed class Written
{
    private readonly Dictionary<string, (Value Value, string Path)> entries = new(StringComparer.Ordinal);

    public static Written Empty { get; } = new();

    public void Add(Key key, Value value, string path) => entries[key.Path] = (value, path);

    public (Value Value, string Path)? Find(Key key) => entries.TryGetValue(key.Path, out var entry) ? entry : null;
}
