using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

/// <summary>One cluster with its endpoints. A new endpoint is available at the next question but one.</summary>
internal sealed class FakeRds(CallLog log) : IClusters, IPoolEndpoints, IMonitoring, IRecentSamples
{
    public const string Role = "arn:aws:iam::123456789012:role/monitoring";

    public ClusterNow? Cluster { get; set; } = Of(
        Instance("shop-writer", isWriter: true), Instance("shop-reader-1"), Instance("shop-reader-2"), Instance("shop-sls-1", Pool.Serverless));

    public List<PoolEndpoint> Endpoints { get; } = [];

    /// <summary>Readers whose log says nothing.</summary>
    public HashSet<string> Silent { get; } = [];

    public static ClusterNow Of(params IReadOnlyList<Instance> instances) => new("shop", "cluster-SHOP", "available", new AcuRange(2, 64), instances);

    public static Instance Instance(string name, Pool pool = Pool.Provisioned, bool isWriter = false, int monitoring = 1) => new(
        name, $"db-{name}", pool, isWriter, "available", null, monitoring, monitoring == 0 ? null : Role, 1);

    Task<ClusterNow?> IClusters.Describe(string cluster, CancellationToken stop)
    {
        log.Ask("DescribeCluster", stop, calls: 2);
        return Task.FromResult(Cluster is null ? null : Cluster with { Id = cluster });
    }

    Task<IReadOnlyList<PoolEndpoint>> IPoolEndpoints.Of(string cluster, CancellationToken stop)
    {
        log.Ask("DescribeEndpoints", stop);
        IReadOnlyList<PoolEndpoint> seen = [.. Endpoints];
        Endpoints.Clear();
        Endpoints.AddRange(seen.Select(endpoint => endpoint with { IsAvailable = true }));
        return Task.FromResult(seen);
    }

    Task IPoolEndpoints.Create(Permit permit, EndpointMembers wanted, CancellationToken stop)
    {
        log.Change("CreateEndpoint", wanted.Name, stop);
        Endpoints.Add(new PoolEndpoint(wanted.Name, $"{wanted.Name}.cluster-custom-1.eu-west-1.rds.amazonaws.com", false, true, wanted.Members, wanted.Excluded));
        return Task.CompletedTask;
    }

    Task IPoolEndpoints.Change(Permit permit, EndpointMembers wanted, CancellationToken stop)
    {
        log.Change("ChangeEndpoint", wanted.Name, stop);
        var index = Endpoints.FindIndex(endpoint => endpoint.Name == wanted.Name);
        Endpoints[index] = Endpoints[index] with { IsAvailable = false, IsReader = true, Members = wanted.Members, Excluded = wanted.Excluded };
        return Task.CompletedTask;
    }

    Task IPoolEndpoints.Delete(Permit permit, string name, CancellationToken stop)
    {
        log.Change("DeleteEndpoint", name, stop);
        Endpoints.RemoveAll(endpoint => endpoint.Name == name);
        return Task.CompletedTask;
    }

    Task<IReadOnlyDictionary<string, IReadOnlyList<Sample>>> IRecentSamples.Read(IReadOnlyList<Instance> readers, DateTimeOffset since, CancellationToken stop)
    {
        log.Ask("ReadSamples", stop, calls: readers.Count);
        return Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Sample>>>(
            readers.ToDictionary(reader => reader.Name, IReadOnlyList<Sample> (reader) => Silent.Contains(reader.Name) ? [] : [new Sample(reader.Name, reader.ResourceId, since.AddSeconds(1), 30, 4, null)]));
    }

    Task IMonitoring.Watch(Permit permit, string instance, string roleArn, CancellationToken stop)
    {
        log.Change("Watch", $"{instance} {roleArn}", stop);
        Cluster = Cluster! with { Instances = [.. Cluster.Instances.Select(one => one.Name == instance ? one with { MonitoringSeconds = 1, MonitoringRole = roleArn } : one)] };
        return Task.CompletedTask;
    }
}
