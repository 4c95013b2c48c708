using Amazon.RDS;
using Amazon.RDS.Model;

namespace AwsPackages.Tests.Judges;

/// <summary>Moto has no custom endpoints, and its changes are done at once.</summary>
[Collection(MotoTests.Name)]
public class MotoRDSTests(MotoServer moto)
{
    private IAmazonRDS Client => moto.Clients.RDS;

    [MotoFact]
    public async Task Describes_a_mixed_cluster()
    {
        var clusters = await Client.DescribeDBClustersAsync(new DescribeDBClustersRequest { DBClusterIdentifier = "shop" });

        var cluster = Assert.Single(clusters.DBClusters);
        Assert.Equal(("shop", "available", "aurora-mysql"), (cluster.DBClusterIdentifier, cluster.Status, cluster.Engine));
        Assert.Equal(23, cluster.DBClusterMembers.Count);
        Assert.Equal("shop-writer", cluster.DBClusterMembers.Single(member => member.IsClusterWriter == true).DBInstanceIdentifier);
        Assert.Contains("cluster-ro-", cluster.ReaderEndpoint, StringComparison.Ordinal);
        Assert.NotNull(cluster.ClusterCreateTime);
    }

    [MotoFact]
    public async Task Describes_a_serverless_reader()
    {
        var instances = await Client.DescribeDBInstancesAsync(new DescribeDBInstancesRequest { DBInstanceIdentifier = "shop-serverless-1" });

        var reader = Assert.Single(instances.DBInstances);
        Assert.Equal(("shop", "db.serverless", "available", 15), (reader.DBClusterIdentifier, reader.DBInstanceClass, reader.DBInstanceStatus, reader.PromotionTier));
        Assert.StartsWith("db-", reader.DbiResourceId, StringComparison.Ordinal);
        Assert.Equal(3306, reader.Endpoint.Port);
    }

    [MotoFact]
    public async Task Walks_through_the_pages_of_a_clusters_instances()
    {
        var request = new DescribeDBInstancesRequest { MaxRecords = 20, Filters = [new Filter { Name = "db-cluster-id", Values = ["shop"] }] };
        var first = await Client.DescribeDBInstancesAsync(request);
        request.Marker = first.Marker;
        var second = await Client.DescribeDBInstancesAsync(request);

        Assert.Equal((20, 3), (first.DBInstances.Count, second.DBInstances.Count));
        Assert.Null(second.Marker);
        Assert.Equal(23, first.DBInstances.Concat(second.DBInstances).Select(one => one.DBInstanceIdentifier).Distinct().Count());
    }

    [MotoFact]
    public async Task Moves_the_serverless_capacity()
    {
        var answer = await Client.ModifyDBClusterAsync(new ModifyDBClusterRequest
        {
            DBClusterIdentifier = "shop",
            ApplyImmediately = true,
            ServerlessV2ScalingConfiguration = new ServerlessV2ScalingConfiguration { MinCapacity = 4.5, MaxCapacity = 32 },
        });

        Assert.Equal("shop", answer.DBCluster.DBClusterIdentifier);
        var cluster = (await Client.DescribeDBClustersAsync(new DescribeDBClustersRequest { DBClusterIdentifier = "shop" })).DBClusters.Single();
        Assert.Equal((4.5, 32), (cluster.ServerlessV2ScalingConfiguration.MinCapacity, cluster.ServerlessV2ScalingConfiguration.MaxCapacity));
    }

    [MotoFact]
    public async Task Moves_an_instance_to_another_promotion_tier()
    {
        var answer = await Client.ModifyDBInstanceAsync(new ModifyDBInstanceRequest { DBInstanceIdentifier = "shop-provisioned-1", ApplyImmediately = true, PromotionTier = 3 });

        Assert.Equal("shop-provisioned-1", answer.DBInstance.DBInstanceIdentifier);
        var one = (await Client.DescribeDBInstancesAsync(new DescribeDBInstancesRequest { DBInstanceIdentifier = "shop-provisioned-1" })).DBInstances.Single();
        Assert.Equal(3, one.PromotionTier);
    }

    [MotoFact]
    public async Task Throws_DBClusterNotFound()
    {
        var thrown = await Assert.ThrowsAsync<DBClusterNotFoundException>(() => Client.DescribeDBClustersAsync(new DescribeDBClustersRequest { DBClusterIdentifier = "gone" }));
        Assert.Equal("DBClusterNotFoundFault", thrown.ErrorCode);
    }

    [MotoFact]
    public async Task Throws_DBInstanceNotFound()
    {
        var thrown = await Assert.ThrowsAsync<DBInstanceNotFoundException>(() => Client.ModifyDBInstanceAsync(new ModifyDBInstanceRequest { DBInstanceIdentifier = "gone" }));
        Assert.Equal("DBInstanceNotFound", thrown.ErrorCode);
    }
}
