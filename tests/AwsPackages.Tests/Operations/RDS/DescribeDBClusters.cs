using Amazon.RDS;
using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class DescribeDBClusters
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.DescribeDBClusters",
        Call = async clients => await clients.RDS.DescribeDBClustersAsync(new DescribeDBClustersRequest
        {
            DBClusterIdentifier = "shop",
            Filters =
            [
                new Filter { Name = "engine", Values = ["aurora-mysql", "aurora-postgresql"] },
                new Filter { Name = "db-cluster-id", Values = ["shop"] },
            ],
            MaxRecords = 20,
            IncludeShared = false,
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeDBClusters
            &DBClusterIdentifier=shop
            &Filters.Filter.1.Name=engine
            &Filters.Filter.1.Values.Value.1=aurora-mysql
            &Filters.Filter.1.Values.Value.2=aurora-postgresql
            &Filters.Filter.2.Name=db-cluster-id
            &Filters.Filter.2.Values.Value.1=shop
            &IncludeShared=false
            &MaxRecords=20
            &Version=2014-10-31
            """,
        Reply = $"""
            <DescribeDBClustersResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <DescribeDBClustersResult>
                <DBClusters>
                  {MixedCluster.Xml}
                  <DBCluster>
                    <DBClusterIdentifier>ledger</DBClusterIdentifier><Engine>aurora-postgresql</Engine><EngineMode>provisioned</EngineMode>
                    <Status>creating</Status><DBClusterMembers/><TagList/><CustomEndpoints/><AvailabilityZones/>
                    <ReplicationSourceIdentifier>arn:aws:rds:eu-north-1:123456789012:cluster:ledger</ReplicationSourceIdentifier>
                    <GlobalClusterIdentifier>ledger-global</GlobalClusterIdentifier>
                    <DatabaseInsightsMode>advanced</DatabaseInsightsMode>
                    <PerformanceInsightsEnabled>true</PerformanceInsightsEnabled>
                    <PerformanceInsightsRetentionPeriod>465</PerformanceInsightsRetentionPeriod>
                    <ServerlessV2ScalingConfiguration><MinCapacity>0.0</MinCapacity><MaxCapacity>64.0</MaxCapacity><SecondsUntilAutoPause>300</SecondsUntilAutoPause></ServerlessV2ScalingConfiguration>
                  </DBCluster>
                </DBClusters>
                <Marker>bGVkZ2Vy</Marker>
              </DescribeDBClustersResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b05</RequestId></ResponseMetadata>
            </DescribeDBClustersResponse>
            """,
        Reads = $"""
            {MixedCluster.ReadAs("DBClusters[0]")}
            DBClusters[1].DBClusterIdentifier = ledger
            DBClusters[1].DatabaseInsightsMode = advanced
            DBClusters[1].Engine = aurora-postgresql
            DBClusters[1].EngineMode = provisioned
            DBClusters[1].GlobalClusterIdentifier = ledger-global
            DBClusters[1].PerformanceInsightsEnabled = True
            DBClusters[1].PerformanceInsightsRetentionPeriod = 465
            DBClusters[1].ReplicationSourceIdentifier = arn:aws:rds:eu-north-1:123456789012:cluster:ledger
            DBClusters[1].ServerlessV2ScalingConfiguration.MaxCapacity = 64
            DBClusters[1].ServerlessV2ScalingConfiguration.MinCapacity = 0
            DBClusters[1].ServerlessV2ScalingConfiguration.SecondsUntilAutoPause = 300
            DBClusters[1].Status = creating
            Marker = bGVkZ2Vy
            """,
        EmptyReply = """<DescribeDBClustersResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><DescribeDBClustersResult><DBClusters><DBCluster/></DBClusters></DescribeDBClustersResult></DescribeDBClustersResponse>""",
        Errors =
        [
            Fault.Of<DBClusterNotFoundException>(404, "DBClusterNotFoundFault", "DBCluster shop not found."),
            Fault.Of<AmazonRDSException>(403, "AccessDenied", "User: arn:aws:sts::123456789012:assumed-role/observe/observe is not authorized to perform: rds:DescribeDBClusters on resource: arn:aws:rds:eu-west-1:123456789012:cluster:shop"),
            Fault.Throttling,
        ],
        SecondPage = new(
            async clients => await clients.RDS.DescribeDBClustersAsync(new DescribeDBClustersRequest { Marker = "bGVkZ2Vy" }),
            """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeDBClusters
            &Marker=bGVkZ2Vy
            &Version=2014-10-31
            """),
    };
}
