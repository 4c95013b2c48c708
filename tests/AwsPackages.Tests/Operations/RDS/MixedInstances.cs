namespace AwsPackages.Tests.Operations.RDS;

/// <summary>The instances of the mixed cluster as RDS describes them: the writer in full, the readers with what differs.</summary>
internal static class MixedInstances
{
    public const string Writer = """
        <DBInstance>
          <DBInstanceIdentifier>shop-writer</DBInstanceIdentifier>
          <DBInstanceClass>db.r6g.2xlarge</DBInstanceClass>
          <Engine>aurora-mysql</Engine>
          <DBInstanceStatus>available</DBInstanceStatus>
          <MasterUsername>admin</MasterUsername>
          <DBName>shop</DBName>
          <Endpoint>
            <Address>shop-writer.c1example2xy.eu-west-1.rds.amazonaws.com</Address><Port>3306</Port><HostedZoneId>Z29XKXDKYMONMX</HostedZoneId>
          </Endpoint>
          <AllocatedStorage>1</AllocatedStorage>
          <InstanceCreateTime>2025-03-04T09:12:44.120Z</InstanceCreateTime>
          <PreferredBackupWindow>03:05-03:35</PreferredBackupWindow>
          <BackupRetentionPeriod>7</BackupRetentionPeriod>
          <DBSecurityGroups/>
          <VpcSecurityGroups><VpcSecurityGroupMembership><VpcSecurityGroupId>sg-0a1b2c3d4e5f60718</VpcSecurityGroupId><Status>active</Status></VpcSecurityGroupMembership></VpcSecurityGroups>
          <DBParameterGroups>
            <DBParameterGroup><DBParameterGroupName>default.aurora-mysql8.0</DBParameterGroupName><ParameterApplyStatus>in-sync</ParameterApplyStatus></DBParameterGroup>
          </DBParameterGroups>
          <AvailabilityZone>eu-west-1a</AvailabilityZone>
          <DBSubnetGroup>
            <DBSubnetGroupName>shop-private</DBSubnetGroupName>
            <DBSubnetGroupDescription>Private subnets of the shop</DBSubnetGroupDescription>
            <DBSubnetGroupArn>arn:aws:rds:eu-west-1:123456789012:subgrp:shop-private</DBSubnetGroupArn>
            <VpcId>vpc-0f1e2d3c4b5a69788</VpcId>
            <SubnetGroupStatus>Complete</SubnetGroupStatus>
            <Subnets>
              <Subnet><SubnetIdentifier>subnet-01</SubnetIdentifier><SubnetAvailabilityZone><Name>eu-west-1a</Name></SubnetAvailabilityZone><SubnetOutpost/><SubnetStatus>Active</SubnetStatus></Subnet>
            </Subnets>
          </DBSubnetGroup>
          <PreferredMaintenanceWindow>sun:05:10-sun:05:40</PreferredMaintenanceWindow>
          <PendingModifiedValues/>
          <MultiAZ>false</MultiAZ>
          <EngineVersion>8.0.mysql_aurora.3.10.1</EngineVersion>
          <AutoMinorVersionUpgrade>true</AutoMinorVersionUpgrade>
          <ReadReplicaDBInstanceIdentifiers/>
          <LicenseModel>general-public-license</LicenseModel>
          <OptionGroupMemberships><OptionGroupMembership><OptionGroupName>default:aurora-mysql-8-0</OptionGroupName><Status>in-sync</Status></OptionGroupMembership></OptionGroupMemberships>
          <PubliclyAccessible>false</PubliclyAccessible>
          <StorageType>aurora-iopt1</StorageType>
          <DbInstancePort>0</DbInstancePort>
          <DBClusterIdentifier>shop</DBClusterIdentifier>
          <StorageEncrypted>true</StorageEncrypted>
          <DbiResourceId>db-LENX3LYCR6OKTGWZZEXAMPLE01</DbiResourceId>
          <CACertificateIdentifier>rds-ca-rsa2048-g1</CACertificateIdentifier>
          <CertificateDetails><CAIdentifier>rds-ca-rsa2048-g1</CAIdentifier><ValidTill>2027-03-04T09:10:31Z</ValidTill></CertificateDetails>
          <MonitoringInterval>1</MonitoringInterval>
          <EnhancedMonitoringResourceArn>arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics:log-stream:db-LENX3LYCR6OKTGWZZEXAMPLE01</EnhancedMonitoringResourceArn>
          <MonitoringRoleArn>arn:aws:iam::123456789012:role/rds-monitoring-role</MonitoringRoleArn>
          <PromotionTier>0</PromotionTier>
          <DBInstanceArn>arn:aws:rds:eu-west-1:123456789012:db:shop-writer</DBInstanceArn>
          <IAMDatabaseAuthenticationEnabled>false</IAMDatabaseAuthenticationEnabled>
          <DatabaseInsightsMode>advanced</DatabaseInsightsMode>
          <PerformanceInsightsEnabled>true</PerformanceInsightsEnabled>
          <PerformanceInsightsRetentionPeriod>465</PerformanceInsightsRetentionPeriod>
          <DeletionProtection>false</DeletionProtection>
          <TagList><Tag><Key>team</Key><Value>shop &amp; co</Value></Tag></TagList>
          <BackupTarget>region</BackupTarget>
        </DBInstance>
        """;

    public const string Reader = """
        <DBInstance>
          <DBInstanceIdentifier>shop-reader-1</DBInstanceIdentifier><DBInstanceClass>db.r6g.2xlarge</DBInstanceClass>
          <Engine>aurora-mysql</Engine><EngineVersion>8.0.mysql_aurora.3.10.1</EngineVersion><DBInstanceStatus>available</DBInstanceStatus>
          <Endpoint><Address>shop-reader-1.c1example2xy.eu-west-1.rds.amazonaws.com</Address><Port>3306</Port><HostedZoneId>Z29XKXDKYMONMX</HostedZoneId></Endpoint>
          <InstanceCreateTime>2025-03-04T09:31:07.004Z</InstanceCreateTime><AvailabilityZone>eu-west-1b</AvailabilityZone>
          <DBClusterIdentifier>shop</DBClusterIdentifier><DbiResourceId>db-7KQZB2VNF4EXAMPLE02</DbiResourceId>
          <PendingModifiedValues><DBInstanceClass>db.r6g.4xlarge</DBInstanceClass></PendingModifiedValues>
          <MonitoringInterval>1</MonitoringInterval><MonitoringRoleArn>arn:aws:iam::123456789012:role/rds-monitoring-role</MonitoringRoleArn>
          <PromotionTier>1</PromotionTier><PerformanceInsightsEnabled>false</PerformanceInsightsEnabled><TagList/>
        </DBInstance>
        """;

    /// <summary>One that Application Auto Scaling has just asked for: no address, no creation time, not yet monitored.</summary>
    public const string NewReader = """
        <DBInstance>
          <DBInstanceIdentifier>application-autoscaling-9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d</DBInstanceIdentifier><DBInstanceClass>db.r6g.2xlarge</DBInstanceClass>
          <Engine>aurora-mysql</Engine><EngineVersion>8.0.mysql_aurora.3.10.1</EngineVersion><DBInstanceStatus>creating</DBInstanceStatus>
          <DBClusterIdentifier>shop</DBClusterIdentifier><DbiResourceId>db-2MXHDJ6WQYEXAMPLE03</DbiResourceId>
          <PendingModifiedValues/><MonitoringInterval>0</MonitoringInterval><PromotionTier>15</PromotionTier>
          <TagList><Tag><Key>application-autoscaling:resourceId</Key><Value>cluster:shop</Value></Tag></TagList>
        </DBInstance>
        """;

    public const string ServerlessReader = """
        <DBInstance>
          <DBInstanceIdentifier>shop-serverless-1</DBInstanceIdentifier><DBInstanceClass>db.serverless</DBInstanceClass>
          <Engine>aurora-mysql</Engine><EngineVersion>8.0.mysql_aurora.3.10.1</EngineVersion><DBInstanceStatus>configuring-enhanced-monitoring</DBInstanceStatus>
          <Endpoint><Address>shop-serverless-1.c1example2xy.eu-west-1.rds.amazonaws.com</Address><Port>3306</Port><HostedZoneId>Z29XKXDKYMONMX</HostedZoneId></Endpoint>
          <InstanceCreateTime>2026-10-02T14:20:59.871Z</InstanceCreateTime><AvailabilityZone>eu-west-1c</AvailabilityZone>
          <DBParameterGroups><DBParameterGroup><DBParameterGroupName>default.aurora-mysql8.0</DBParameterGroupName><ParameterApplyStatus>pending-reboot</ParameterApplyStatus></DBParameterGroup></DBParameterGroups>
          <DBClusterIdentifier>shop</DBClusterIdentifier><DbiResourceId>db-4OEKXT7QZRWHL5DYXEXAMPLE04</DbiResourceId>
          <PendingModifiedValues/><MonitoringInterval>1</MonitoringInterval><PromotionTier>10</PromotionTier><TagList/>
        </DBInstance>
        """;
}
