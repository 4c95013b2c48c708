namespace Autoscaler.Functions.Ports;

/// <summary>Which custom endpoints does this cluster have, and may they become these?</summary>
public interface IPoolEndpoints
{
    Task<IReadOnlyList<PoolEndpoint>> Of(string cluster, CancellationToken stop);

    Task Create(Permit permit, EndpointMembers wanted, CancellationToken stop);

    Task Change(Permit permit, EndpointMembers wanted, CancellationToken stop);

    /// <summary>Also where it is not there.</summary>
    Task Delete(Permit permit, string name, CancellationToken stop);
}

/// <summary>Who is behind an endpoint of readers: the members, or all but the excluded ones. One of the two lists is empty.</summary>
public sealed record EndpointMembers(string Name, IReadOnlyList<string> Members, IReadOnlyList<string> Excluded);

/// <param name="Name">The endpoint identifier.</param>
/// <param name="Address">The DNS name that records lead to.</param>
/// <param name="IsAvailable">Otherwise it is being created, changed or deleted, and cannot be changed.</param>
/// <param name="IsReader">Whether it offers readers only.</param>
/// <param name="Members">The static members.</param>
/// <param name="Excluded">The excluded members.</param>
public sealed record PoolEndpoint(string Name, string Address, bool IsAvailable, bool IsReader, IReadOnlyList<string> Members, IReadOnlyList<string> Excluded);
