using Autoscaler.Core.Fleet;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>The cluster's two custom endpoints. One with a list of exclusions takes in new readers by itself.</summary>
public sealed class Endpoints(Calls calls, Cluster ours) : IPoolEndpoints
{
    private readonly List<PoolEndpoint> endpoints =
    [
        new($"{ours.Id}-provisioned", Address(ours, Pool.Provisioned), true, true, [], Serverless(ours)),
        new($"{ours.Id}-serverless", Address(ours, Pool.Serverless), true, true, Serverless(ours), []),
    ];

    public static string Address(Cluster cluster, Pool pool) => $"{cluster.Id}-{(pool == Pool.Provisioned ? "provisioned" : "serverless")}.cluster-custom-sim.eu-west-1.rds.amazonaws.com";

    /// <summary>The readers that the endpoint answers with.</summary>
    public IReadOnlyList<DbInstance> Readers(Pool pool)
    {
        var endpoint = endpoints.Find(one => one.Name == $"{ours.Id}-{(pool == Pool.Provisioned ? "provisioned" : "serverless")}");
        return endpoint is null ? [] : [.. ours.Instances.Where(instance => instance.Reads && (pool == Pool.Serverless ? endpoint.Members.Contains(instance.Name) : !endpoint.Excluded.Contains(instance.Name)))];
    }

    public Task<IReadOnlyList<PoolEndpoint>> Of(string cluster, CancellationToken stop) => calls.Ask("rds:DescribeDBClusterEndpoints", () => (IReadOnlyList<PoolEndpoint>)[.. endpoints]);

    public Task Create(Permit permit, EndpointMembers wanted, CancellationToken stop) => calls.Write("rds:CreateDBClusterEndpoint", () => Set(wanted));

    public Task Change(Permit permit, EndpointMembers wanted, CancellationToken stop) => calls.Write("rds:ModifyDBClusterEndpoint", () => Set(wanted));

    public Task Delete(Permit permit, string name, CancellationToken stop) => calls.Write("rds:DeleteDBClusterEndpoint", () => endpoints.RemoveAll(endpoint => endpoint.Name == name));

    private bool Set(EndpointMembers wanted)
    {
        endpoints.RemoveAll(endpoint => endpoint.Name == wanted.Name);
        endpoints.Add(new PoolEndpoint(wanted.Name, wanted.Name + ".cluster-custom-sim.eu-west-1.rds.amazonaws.com", true, true, wanted.Members, wanted.Excluded));
        return true;
    }

    private static List<string> Serverless(Cluster cluster) => [.. cluster.Instances.Where(instance => instance.Pool == Pool.Serverless).Select(instance => instance.Name)];
}
