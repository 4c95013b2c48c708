using Amazon.RDS;
using Amazon.RDS.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>A cluster's custom endpoints.</summary>
public sealed class RdsEndpoints(IAmazonRDS rds) : IPoolEndpoints
{
    private const string ReaderType = "READER";

    // RDS allows a handful for a cluster.
    private const int MostPages = 3;

    public async Task<IReadOnlyList<PoolEndpoint>> Of(string cluster, CancellationToken stop)
    {
        var all = new List<PoolEndpoint>();
        string? marker = null;
        for (var page = 0; page < MostPages && (page == 0 || marker is not null); page++)
        {
            var request = new DescribeDBClusterEndpointsRequest
            {
                DBClusterIdentifier = cluster,
                Filters = [new() { Name = "db-cluster-endpoint-type", Values = ["custom"] }],
                Marker = marker,
            };
            var reply = await AwsCall.Read($"describe the endpoints of {cluster}", () => rds.DescribeDBClusterEndpointsAsync(request, stop));
            all.AddRange((reply.DBClusterEndpoints ?? []).Select(Seen).OfType<PoolEndpoint>());
            marker = reply.Marker;
        }

        return all;
    }

    public Task Create(Permit permit, EndpointMembers wanted, CancellationToken stop)
    {
        var request = new CreateDBClusterEndpointRequest
        {
            DBClusterIdentifier = permit.Cluster,
            DBClusterEndpointIdentifier = wanted.Name,
            EndpointType = ReaderType,
            StaticMembers = wanted.Members.Count > 0 ? [.. wanted.Members] : null,
            ExcludedMembers = wanted.Excluded.Count > 0 ? [.. wanted.Excluded] : null,
        };
        return RdsBusy.Write($"create the endpoint {wanted.Name}", () => rds.CreateDBClusterEndpointAsync(request, stop));
    }

    public Task Change(Permit permit, EndpointMembers wanted, CancellationToken stop)
    {
        // One list, even if it is empty: it takes the place of both.
        var request = new ModifyDBClusterEndpointRequest
        {
            DBClusterEndpointIdentifier = wanted.Name,
            EndpointType = ReaderType,
            StaticMembers = wanted.Members.Count > 0 ? [.. wanted.Members] : null,
            ExcludedMembers = wanted.Members.Count > 0 ? null : [.. wanted.Excluded],
        };
        return RdsBusy.Write($"change the endpoint {wanted.Name}", () => rds.ModifyDBClusterEndpointAsync(request, stop));
    }

    public async Task Delete(Permit permit, string name, CancellationToken stop)
    {
        try
        {
            await RdsBusy.Write($"delete the endpoint {name}", () => rds.DeleteDBClusterEndpointAsync(new DeleteDBClusterEndpointRequest { DBClusterEndpointIdentifier = name }, stop));
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is DBClusterEndpointNotFoundException)
        {
            // Gone already.
        }
    }

    // While it is created an endpoint has no address yet.
    private static PoolEndpoint? Seen(DBClusterEndpoint endpoint) => endpoint.DBClusterEndpointIdentifier is { } name
        ? new PoolEndpoint(
            name.ToLowerInvariant(), endpoint.Endpoint ?? "", endpoint.Status == "available" && endpoint.Endpoint is not null,
            endpoint.CustomEndpointType == ReaderType, endpoint.StaticMembers ?? [], endpoint.ExcludedMembers ?? [])
        : null;
}
