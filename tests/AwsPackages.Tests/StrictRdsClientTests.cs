using Amazon.RDS;
using Amazon.RDS.Model;
using AwsFakes.Rds;

namespace AwsPackages.Tests;

public sealed class StrictRdsClientTests : IDisposable
{
    private readonly StrictRdsEndpoints fake = new(Clients.Region);

    public StrictRdsClientTests() => fake.AddCluster("shop", "shop-writer", "shop-reader-1", "shop-sls-1");

    private IAmazonRDS Rds => new Clients(fake).RDS;

    [Fact]
    public async Task The_client_creates_modifies_describes_and_deletes_a_custom_endpoint()
    {
        var created = await Rds.CreateDBClusterEndpointAsync(new CreateDBClusterEndpointRequest
        {
            DBClusterIdentifier = "shop",
            DBClusterEndpointIdentifier = "Sls-RO",
            EndpointType = "READER",
            StaticMembers = ["shop-sls-1"],
        });
        await Rds.ModifyDBClusterEndpointAsync(new ModifyDBClusterEndpointRequest { DBClusterEndpointIdentifier = "sls-ro", ExcludedMembers = ["shop-reader-1"] });
        var described = await Rds.DescribeDBClusterEndpointsAsync(new DescribeDBClusterEndpointsRequest { DBClusterIdentifier = "shop" });
        await Rds.DeleteDBClusterEndpointAsync(new DeleteDBClusterEndpointRequest { DBClusterEndpointIdentifier = "sls-ro" });

        Assert.Equal(("sls-ro.cluster-custom-c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com", "creating"), (created.Endpoint, created.Status));
        Assert.Equal(["WRITER", "READER", "CUSTOM"], described.DBClusterEndpoints.Select(e => e.EndpointType));
        Assert.Equal(["shop-reader-1"], described.DBClusterEndpoints[2].ExcludedMembers);
        Assert.Null(described.DBClusterEndpoints[2].StaticMembers);
        Assert.Equal("deleting", Assert.Single(fake.Custom).Status);
    }

    [Fact]
    public async Task The_client_pages_through_all_endpoints()
    {
        for (var i = 0; i < 24; i++)
        {
            fake.AddCluster($"cluster-{i:D2}", "writer");
        }

        var all = new List<string>();
        var request = new DescribeDBClusterEndpointsRequest { MaxRecords = 20 };
        do
        {
            var page = await Rds.DescribeDBClusterEndpointsAsync(request);
            all.AddRange(page.DBClusterEndpoints.Select(e => e.Endpoint));
            request.Marker = page.Marker;
        }
        while (request.Marker is not null);

        Assert.Equal(50, all.Distinct().Count());
        Assert.Equal(50, all.Count);
    }

    [Fact]
    public async Task The_client_throws_the_typed_exception_of_each_refusal()
    {
        Task Create(string cluster, string id, params List<string> members) => Rds.CreateDBClusterEndpointAsync(new CreateDBClusterEndpointRequest
        {
            DBClusterIdentifier = cluster,
            DBClusterEndpointIdentifier = id,
            EndpointType = "READER",
            StaticMembers = members,
        });

        await Assert.ThrowsAsync<DBClusterNotFoundException>(() => Create("nobody", "x"));
        await Assert.ThrowsAsync<DBInstanceNotFoundException>(() => Create("shop", "x", "nobody"));
        await Create("shop", "e1", "shop-sls-1");
        await Assert.ThrowsAsync<DBClusterEndpointAlreadyExistsException>(() => Create("shop", "E1"));
        await Task.WhenAll(Create("shop", "e2"), Create("shop", "e3"), Create("shop", "e4"), Create("shop", "e5"));
        await Assert.ThrowsAsync<DBClusterEndpointQuotaExceededException>(() => Create("shop", "e6"));
        await Assert.ThrowsAsync<DBClusterEndpointNotFoundException>(
            () => Rds.DeleteDBClusterEndpointAsync(new DeleteDBClusterEndpointRequest { DBClusterEndpointIdentifier = "e6" }));
        fake.SetClusterStatus("shop", "modifying");
        await Assert.ThrowsAsync<InvalidDBClusterStateException>(
            () => Rds.ModifyDBClusterEndpointAsync(new ModifyDBClusterEndpointRequest { DBClusterEndpointIdentifier = "e1", EndpointType = "ANY" }));
    }

    public void Dispose() => fake.Dispose();
}
