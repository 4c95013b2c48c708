namespace Autoscaler.Core.Policies;

/// <summary>
/// The two weighted records that may be written, and how long a change of them takes to arrive: resolvers keep an answer for Ttl, the clients' pools a connection
/// for PoolLifetime. RoleArn is the role to take when the zone lives in another account, else null.
/// </summary>
public sealed record RecordPolicy(
    string HostedZoneId,
    string Name,
    string ProvisionedSetIdentifier,
    string ServerlessSetIdentifier,
    TimeSpan Ttl,
    TimeSpan PoolLifetime,
    string? RoleArn);
