using System.Xml.Linq;

namespace AwsFakes.Rds;

/// <summary>The cluster endpoints of RDS as documented, in memory. Safe to share between clients and threads.</summary>
public sealed class StrictRdsEndpoints(string region) : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, DbCluster> clusters = new(StringComparer.Ordinal);
    private readonly CustomEndpoints custom = new();

    public Traffic Traffic { get; } = new();

    /// <summary>Whether endpoints stay creating, modifying or deleting until <see cref="Settle"/>; otherwise the next request finds it done.</summary>
    public bool HoldsStatus { get; set; }

    /// <summary>The custom endpoints of all clusters, by identifier.</summary>
    public IReadOnlyList<ClusterEndpoint> Custom => Locked<IReadOnlyList<ClusterEndpoint>>(() => [.. custom.All]);

    public void AddCluster(string id, params IReadOnlyList<string> instances) => Locked(() => clusters[id] = new DbCluster(id, instances, region));

    /// <summary>A cluster that is not available refuses every change of its endpoints.</summary>
    public void SetClusterStatus(string id, string status) => Locked(() => clusters[id] = clusters[id] with { Status = status });

    public void Settle() => Locked(() =>
    {
        custom.Settle();
        return custom;
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var form = new Form(body);
        var incoming = new AwsRequest(form.Text("Action") ?? "", request.RequestUri!, body);
        return await Traffic.Serve(incoming, id => Locked(() => Answer(incoming.Operation, form, id)), Replies.Error, cancellationToken);
    }

    private XElement Answer(string operation, Form form, string requestId)
    {
        if (!HoldsStatus)
        {
            custom.Settle();
        }

        return operation switch
        {
            "CreateDBClusterEndpoint" => Replies.One(operation, custom.Create(form, Cluster(form.Lower("DBClusterIdentifier"))), requestId),
            "ModifyDBClusterEndpoint" => Replies.One(operation, custom.Modify(form, Cluster), requestId),
            "DeleteDBClusterEndpoint" => Replies.One(operation, custom.Delete(form, Cluster), requestId),
            "DescribeDBClusterEndpoints" => Replies.Page(EndpointPage.Of(EndpointsOf(form.Lower("DBClusterIdentifier")), form), requestId),
            _ => throw new Refusal(400, "InvalidAction", $"{operation} is not an operation of this fake."),
        };
    }

    private List<ClusterEndpoint> EndpointsOf(string? cluster) =>
    [
        .. (cluster is null ? clusters.Values : (IEnumerable<DbCluster>)[Cluster(cluster)])
            .SelectMany(c => c.BuiltIn.Concat(custom.All.Where(e => e.Cluster == c.Id))),
    ];

    private DbCluster Cluster(string? id) =>
        clusters.GetValueOrDefault(id ?? "") ?? throw new Refusal(404, "DBClusterNotFoundFault", $"DBCluster {id} not found.");

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
