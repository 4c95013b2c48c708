namespace AwsFakes.Rds;

/// <summary>One endpoint of a cluster. The type is WRITER, READER or CUSTOM; only a custom one has an identifier, members and an ARN.</summary>
public sealed record ClusterEndpoint(string Cluster, string Type, string Address)
{
    public string Status { get; init; } = "available";

    public string? Identifier { get; init; }

    public string? ResourceIdentifier { get; init; }

    public string? Arn { get; init; }

    /// <summary>READER or ANY.</summary>
    public string? CustomType { get; init; }

    public IReadOnlyList<string> StaticMembers { get; init; } = [];

    public IReadOnlyList<string> ExcludedMembers { get; init; } = [];
}
