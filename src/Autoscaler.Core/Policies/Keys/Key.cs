namespace Autoscaler.Core.Policies.Keys;

/// <summary>
/// One key of the policy file. These declarations are the only place where a key's name, kind, bounds and default stand: the reader obeys them, the
/// schema and the table in docs/configuration.md are written from them.
/// The path is dotted and starts at the cluster's object: shift.targetCpu. The description is in sentences, for the table and for editors.
/// </summary>
public sealed record Key(string Path, Kind Kind, string Description)
{
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    public bool IsRequired { get; private init; }

    /// <summary>As a user would write it, in JSON; null: the key is required, or it may be left out and then says nothing.</summary>
    public string? Default { get; private init; }

    /// <summary>May be null, which takes back what the defaults say.</summary>
    public bool IsOptional => !IsRequired && Default is null;

    public static Key Required(string path, Kind kind, string description) => new(path, kind, description) { IsRequired = true };

    public static Key Optional(string path, Kind kind, string description) => new(path, kind, description);

    public static Key Defaulted(string path, Kind kind, string value, string description) => new(path, kind, description) { Default = value };

    public static Key Block(string path, IReadOnlyList<Key> keys, string description) => new(path, new Kind.Block(keys), description);
}
