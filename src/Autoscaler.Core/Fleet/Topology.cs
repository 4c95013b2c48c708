namespace Autoscaler.Core.Fleet;

/// <summary>Which reader belongs to which cluster and pool. Writers and other people's instances are not in it.</summary>
public sealed class Topology
{
    private readonly Dictionary<string, Reader> byInstance = new(StringComparer.Ordinal);

    public Topology(IEnumerable<Reader> readers)
    {
        foreach (var reader in readers)
        {
            byInstance[reader.Instance] = reader;
        }
    }

    public IReadOnlyCollection<Reader> Readers => byInstance.Values;

    /// <summary>The reader of that name; null for a stranger, and also for one that only bears a reader's name.</summary>
    public Reader? Find(string instance, string? resourceId) =>
        byInstance.TryGetValue(instance, out var reader) && (resourceId is null || string.Equals(resourceId, reader.ResourceId, StringComparison.OrdinalIgnoreCase))
            ? reader
            : null;
}
