namespace AwsFakes.Rds;

internal sealed record DbCluster(string Id, IReadOnlyList<string> Instances, string Region)
{
    /// <summary>AWS gives each account its own in each region.</summary>
    private const string Hash = "c1a2b3c4d5e6";

    public string Status { get; init; } = "available";

    public IEnumerable<ClusterEndpoint> BuiltIn =>
        [new(Id, "WRITER", Address($"{Id}.cluster")), new(Id, "READER", Address($"{Id}.cluster-ro"))];

    public ClusterEndpoint NewCustom(string identifier, int number) => new(Id, "CUSTOM", Address($"{identifier}.cluster-custom"))
    {
        Status = "creating",
        Identifier = identifier,
        ResourceIdentifier = $"cluster-endpoint-{number:D10}",
        Arn = $"arn:aws:rds:{Region}:123456789012:cluster-endpoint:{identifier}",
    };

    private string Address(string prefix) => $"{prefix}-{Hash}.{Region}.rds.amazonaws.com";
}
