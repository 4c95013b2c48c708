using Amazon.RDS;
using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class DescribeDBInstances
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.DescribeDBInstances",
        Call = async clients => await clients.RDS.DescribeDBInstancesAsync(new DescribeDBInstancesRequest
        {
            DBInstanceIdentifier = "shop-serverless-1",
            Filters = [new Filter { Name = "db-cluster-id", Values = ["shop", "arn:aws:rds:eu-west-1:123456789012:cluster:ledger"] }],
            MaxRecords = 100,
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeDBInstances
            &DBInstanceIdentifier=shop-serverless-1
            &Filters.Filter.1.Name=db-cluster-id
            &Filters.Filter.1.Values.Value.1=shop
            &Filters.Filter.1.Values.Value.2=arn%3Aaws%3Ards%3Aeu-west-1%3A123456789012%3Acluster%3Aledger
            &MaxRecords=100
            &Version=2014-10-31
            """,
        Reply = $"""
            <DescribeDBInstancesResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <DescribeDBInstancesResult>
                <DBInstances>
                  {MixedInstances.Writer}
                  {MixedInstances.Reader}
                  {MixedInstances.NewReader}
                  {MixedInstances.ServerlessReader}
                </DBInstances>
                <Marker>c2hvcC13cml0ZXI</Marker>
              </DescribeDBInstancesResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b07</RequestId></ResponseMetadata>
            </DescribeDBInstancesResponse>
            """,
        Reads = """
            DBInstances[0].AllocatedStorage = 1
            DBInstances[0].AutoMinorVersionUpgrade = True
            DBInstances[0].AvailabilityZone = eu-west-1a
            DBInstances[0].CACertificateIdentifier = rds-ca-rsa2048-g1
            DBInstances[0].DBClusterIdentifier = shop
            DBInstances[0].DBInstanceArn = arn:aws:rds:eu-west-1:123456789012:db:shop-writer
            DBInstances[0].DBInstanceClass = db.r6g.2xlarge
            DBInstances[0].DBInstanceIdentifier = shop-writer
            DBInstances[0].DBInstanceStatus = available
            DBInstances[0].DBParameterGroups[0].DBParameterGroupName = default.aurora-mysql8.0
            DBInstances[0].DBParameterGroups[0].ParameterApplyStatus = in-sync
            DBInstances[0].DBSubnetGroup.DBSubnetGroupArn = arn:aws:rds:eu-west-1:123456789012:subgrp:shop-private
            DBInstances[0].DBSubnetGroup.DBSubnetGroupDescription = Private subnets of the shop
            DBInstances[0].DBSubnetGroup.DBSubnetGroupName = shop-private
            DBInstances[0].DBSubnetGroup.SubnetGroupStatus = Complete
            DBInstances[0].DBSubnetGroup.VpcId = vpc-0f1e2d3c4b5a69788
            DBInstances[0].DatabaseInsightsMode = advanced
            DBInstances[0].DbiResourceId = db-LENX3LYCR6OKTGWZZEXAMPLE01
            DBInstances[0].Endpoint.Address = shop-writer.c1example2xy.eu-west-1.rds.amazonaws.com
            DBInstances[0].Endpoint.HostedZoneId = Z29XKXDKYMONMX
            DBInstances[0].Endpoint.Port = 3306
            DBInstances[0].Engine = aurora-mysql
            DBInstances[0].EngineVersion = 8.0.mysql_aurora.3.10.1
            DBInstances[0].EnhancedMonitoringResourceArn = arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics:log-stream:db-LENX3LYCR6OKTGWZZEXAMPLE01
            DBInstances[0].InstanceCreateTime = 2025-03-04T09:12:44.120Z
            DBInstances[0].MonitoringInterval = 1
            DBInstances[0].MonitoringRoleArn = arn:aws:iam::123456789012:role/rds-monitoring-role
            DBInstances[0].MultiAZ = False
            DBInstances[0].PerformanceInsightsEnabled = True
            DBInstances[0].PerformanceInsightsRetentionPeriod = 465
            DBInstances[0].PreferredMaintenanceWindow = sun:05:10-sun:05:40
            DBInstances[0].PromotionTier = 0
            DBInstances[0].PubliclyAccessible = False
            DBInstances[0].StorageType = aurora-iopt1
            DBInstances[0].TagList[0].Key = team
            DBInstances[0].TagList[0].Value = shop & co
            DBInstances[1].AvailabilityZone = eu-west-1b
            DBInstances[1].DBClusterIdentifier = shop
            DBInstances[1].DBInstanceClass = db.r6g.2xlarge
            DBInstances[1].DBInstanceIdentifier = shop-reader-1
            DBInstances[1].DBInstanceStatus = available
            DBInstances[1].DbiResourceId = db-7KQZB2VNF4EXAMPLE02
            DBInstances[1].Endpoint.Address = shop-reader-1.c1example2xy.eu-west-1.rds.amazonaws.com
            DBInstances[1].Endpoint.HostedZoneId = Z29XKXDKYMONMX
            DBInstances[1].Endpoint.Port = 3306
            DBInstances[1].Engine = aurora-mysql
            DBInstances[1].EngineVersion = 8.0.mysql_aurora.3.10.1
            DBInstances[1].InstanceCreateTime = 2025-03-04T09:31:07.004Z
            DBInstances[1].MonitoringInterval = 1
            DBInstances[1].MonitoringRoleArn = arn:aws:iam::123456789012:role/rds-monitoring-role
            DBInstances[1].PendingModifiedValues.DBInstanceClass = db.r6g.4xlarge
            DBInstances[1].PerformanceInsightsEnabled = False
            DBInstances[1].PromotionTier = 1
            DBInstances[2].DBClusterIdentifier = shop
            DBInstances[2].DBInstanceClass = db.r6g.2xlarge
            DBInstances[2].DBInstanceIdentifier = application-autoscaling-9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
            DBInstances[2].DBInstanceStatus = creating
            DBInstances[2].DbiResourceId = db-2MXHDJ6WQYEXAMPLE03
            DBInstances[2].Engine = aurora-mysql
            DBInstances[2].EngineVersion = 8.0.mysql_aurora.3.10.1
            DBInstances[2].MonitoringInterval = 0
            DBInstances[2].PromotionTier = 15
            DBInstances[2].TagList[0].Key = application-autoscaling:resourceId
            DBInstances[2].TagList[0].Value = cluster:shop
            DBInstances[3].AvailabilityZone = eu-west-1c
            DBInstances[3].DBClusterIdentifier = shop
            DBInstances[3].DBInstanceClass = db.serverless
            DBInstances[3].DBInstanceIdentifier = shop-serverless-1
            DBInstances[3].DBInstanceStatus = configuring-enhanced-monitoring
            DBInstances[3].DBParameterGroups[0].DBParameterGroupName = default.aurora-mysql8.0
            DBInstances[3].DBParameterGroups[0].ParameterApplyStatus = pending-reboot
            DBInstances[3].DbiResourceId = db-4OEKXT7QZRWHL5DYXEXAMPLE04
            DBInstances[3].Endpoint.Address = shop-serverless-1.c1example2xy.eu-west-1.rds.amazonaws.com
            DBInstances[3].Endpoint.HostedZoneId = Z29XKXDKYMONMX
            DBInstances[3].Endpoint.Port = 3306
            DBInstances[3].Engine = aurora-mysql
            DBInstances[3].EngineVersion = 8.0.mysql_aurora.3.10.1
            DBInstances[3].InstanceCreateTime = 2026-10-02T14:20:59.871Z
            DBInstances[3].MonitoringInterval = 1
            DBInstances[3].PromotionTier = 10
            Marker = c2hvcC13cml0ZXI
            """,
        EmptyReply = """<DescribeDBInstancesResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><DescribeDBInstancesResult><DBInstances><DBInstance/></DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>""",
        Errors =
        [
            Fault.Of<DBInstanceNotFoundException>(404, "DBInstanceNotFound", "DBInstance shop-serverless-1 not found."),
            Fault.Of<AmazonRDSException>(400, "InvalidParameterValue", "Unrecognized filter name: db-cluster"),
            Fault.Throttling,
        ],
        SecondPage = new(
            async clients => await clients.RDS.DescribeDBInstancesAsync(new DescribeDBInstancesRequest { Marker = "c2hvcC13cml0ZXI" }),
            """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeDBInstances
            &Marker=c2hvcC13cml0ZXI
            &Version=2014-10-31
            """),
    };
}
