namespace AwsFakes.Rds;

/// <summary>The custom endpoints of all clusters and the rules for changing them.</summary>
internal sealed class CustomEndpoints
{
    private const int MaxPerCluster = 5;

    // An identifier is unique in the account's region, not only in its cluster: it is half of a DNS name.
    private readonly SortedDictionary<string, ClusterEndpoint> endpoints = new(StringComparer.Ordinal);
    private int created;

    public IReadOnlyCollection<ClusterEndpoint> All => endpoints.Values;

    public ClusterEndpoint Create(Form form, DbCluster cluster)
    {
        var id = form.Identifier("DBClusterEndpointIdentifier");
        CheckAvailable(cluster);
        if (endpoints.ContainsKey(id))
        {
            throw new Refusal(400, "DBClusterEndpointAlreadyExistsFault", $"The custom endpoint {id} exists already.");
        }

        if (endpoints.Values.Count(e => e.Cluster == cluster.Id) >= MaxPerCluster)
        {
            throw new Refusal(403, "DBClusterEndpointQuotaExceededFault", $"The cluster {cluster.Id} has {MaxPerCluster} custom endpoints already.");
        }

        var type = form.CustomType() ?? throw Form.Invalid("The parameter EndpointType must be provided.");
        return endpoints[id] = WithMembers(cluster.NewCustom(id, ++created) with { CustomType = type }, form, cluster);
    }

    public ClusterEndpoint Modify(Form form, Func<string, DbCluster> clusters)
    {
        var old = Changeable(form, clusters);
        return endpoints[old.Identifier!] =
            WithMembers(old with { Status = "modifying", CustomType = form.CustomType() ?? old.CustomType }, form, clusters(old.Cluster));
    }

    public ClusterEndpoint Delete(Form form, Func<string, DbCluster> clusters)
    {
        var old = Changeable(form, clusters);
        return endpoints[old.Identifier!] = old with { Status = "deleting" };
    }

    /// <summary>What was begun is done.</summary>
    public void Settle()
    {
        foreach (var endpoint in endpoints.Values.ToList())
        {
            if (endpoint.Status == "deleting")
            {
                endpoints.Remove(endpoint.Identifier!);
            }
            else
            {
                endpoints[endpoint.Identifier!] = endpoint with { Status = "available" };
            }
        }
    }

    private static void CheckAvailable(DbCluster cluster)
    {
        if (cluster.Status != "available")
        {
            throw new Refusal(400, "InvalidDBClusterStateFault", $"The cluster {cluster.Id} is {cluster.Status}.");
        }
    }

    /// <summary>A list that is given takes the other one's place, since an endpoint has one of the two.</summary>
    private static ClusterEndpoint WithMembers(ClusterEndpoint endpoint, Form form, DbCluster cluster)
    {
        var (members, excluded) = (form.Instances("StaticMembers"), form.Instances("ExcludedMembers"));
        if (members is { Count: > 0 } && excluded is { Count: > 0 })
        {
            throw new Refusal(400, "InvalidParameterCombination", "StaticMembers and ExcludedMembers cannot be given together.");
        }

        foreach (var stranger in (members ?? []).Concat(excluded ?? []).Except(cluster.Instances))
        {
            throw new Refusal(404, "DBInstanceNotFound", $"The cluster {cluster.Id} has no DB instance {stranger}.");
        }

        return members is null && excluded is null ? endpoint : endpoint with { StaticMembers = members ?? [], ExcludedMembers = excluded ?? [] };
    }

    private ClusterEndpoint Changeable(Form form, Func<string, DbCluster> clusters)
    {
        var id = form.Lower("DBClusterEndpointIdentifier") ?? "";
        var endpoint = endpoints.GetValueOrDefault(id)
            ?? throw new Refusal(400, "DBClusterEndpointNotFoundFault", $"There is no custom endpoint {id}.");
        CheckAvailable(clusters(endpoint.Cluster));
        return endpoint.Status == "available"
            ? endpoint
            : throw new Refusal(400, "InvalidDBClusterEndpointStateFault", $"The custom endpoint {id} is {endpoint.Status}.");
    }
}
