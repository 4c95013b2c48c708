namespace Autoscaler.Core.Policies.Keys;

public static class RecordKeys
{
    public static readonly Key HostedZoneId = Key.Required("record.hostedZoneId", new Kind.Text(Shapes.Zone), "The Route 53 zone that holds the two records.");

    public static readonly Key Name = Key.Required("record.name", new Kind.Text(Shapes.DnsName), "The name that the applications read from.");

    public static readonly Key ProvisionedSetIdentifier = Key.Required(
        "record.provisionedSetIdentifier", new Kind.Text(Shapes.SetIdentifier), "The set identifier of the weighted record that leads to the provisioned pool.");

    public static readonly Key ServerlessSetIdentifier = Key.Required(
        "record.serverlessSetIdentifier", new Kind.Text(Shapes.SetIdentifier), "The set identifier of the weighted record that leads to the serverless pool.");

    public static readonly Key Ttl = Key.Defaulted(
        "record.ttl", new Kind.Duration(TimeSpan.Zero, TimeSpan.FromMinutes(5)), "\"1s\"",
        "The TTL of both records. Resolvers keep an answer this long, plus the 5 s of Aurora's own endpoint.");

    public static readonly Key PoolLifetime = Key.Defaulted(
        "record.poolLifetime", new Kind.Duration(TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)), "\"60s\"",
        "The maximum lifetime of a connection in the applications' pools. It is not set here, it is told: traffic follows the records only as connections are renewed.");

    public static readonly Key RoleArn = Key.Optional(
        "record.roleArn", new Kind.Text(Shapes.RoleArn), "The role to take for Route 53 when the zone lives in another account.");

    public static IReadOnlyList<Key> All { get; } = [HostedZoneId, Name, ProvisionedSetIdentifier, ServerlessSetIdentifier, Ttl, PoolLifetime, RoleArn];
}
