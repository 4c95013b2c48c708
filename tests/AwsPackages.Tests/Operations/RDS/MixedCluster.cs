namespace AwsPackages.Tests.Operations.RDS;

/// <summary>A cluster with readers of both kinds, as RDS describes it: members in no useful order, most of which nobody here reads.</summary>
internal static class MixedCluster
{
    public const string Xml = """
        <DBCluster>
          <AllocatedStorage>1</AllocatedStorage>
          <AvailabilityZones>
            <AvailabilityZone>eu-west-1b</AvailabilityZone>
            <AvailabilityZone>eu-west-1c</AvailabilityZone>
            <AvailabilityZone>eu-west-1a</AvailabilityZone>
          </AvailabilityZones>
          <BackupRetentionPeriod>7</BackupRetentionPeriod>
          <DatabaseName>shop</DatabaseName>
          <DBClusterIdentifier>shop</DBClusterIdentifier>
          <DBClusterParameterGroup>shop-aurora-mysql8</DBClusterParameterGroup>
          <DBSubnetGroup>shop-private</DBSubnetGroup>
          <Status>available</Status>
          <EarliestRestorableTime>2026-11-13T03:10:02.233Z</EarliestRestorableTime>
          <Endpoint>shop.cluster-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
          <ReaderEndpoint>shop.cluster-ro-c1example2xy.eu-west-1.rds.amazonaws.com</ReaderEndpoint>
          <CustomEndpoints>
            <member>shop-provisioned.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</member>
            <member>shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</member>
          </CustomEndpoints>
          <MultiAZ>true</MultiAZ>
          <Engine>aurora-mysql</Engine>
          <EngineVersion>8.0.mysql_aurora.3.10.1</EngineVersion>
          <LatestRestorableTime>2026-11-20T10:55:12.107Z</LatestRestorableTime>
          <Port>3306</Port>
          <MasterUsername>admin</MasterUsername>
          <PreferredBackupWindow>03:05-03:35</PreferredBackupWindow>
          <PreferredMaintenanceWindow>sun:05:10-sun:05:40</PreferredMaintenanceWindow>
          <ReadReplicaIdentifiers/>
          <DBClusterMembers>
            <DBClusterMember>
              <DBInstanceIdentifier>application-autoscaling-9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d</DBInstanceIdentifier>
              <DBClusterParameterGroupStatus>in-sync</DBClusterParameterGroupStatus><PromotionTier>15</PromotionTier><IsClusterWriter>false</IsClusterWriter>
            </DBClusterMember>
            <DBClusterMember>
              <DBInstanceIdentifier>shop-serverless-1</DBInstanceIdentifier>
              <DBClusterParameterGroupStatus>pending-reboot</DBClusterParameterGroupStatus><PromotionTier>10</PromotionTier><IsClusterWriter>false</IsClusterWriter>
            </DBClusterMember>
            <DBClusterMember>
              <DBInstanceIdentifier>shop-reader-1</DBInstanceIdentifier>
              <DBClusterParameterGroupStatus>in-sync</DBClusterParameterGroupStatus><PromotionTier>1</PromotionTier><IsClusterWriter>false</IsClusterWriter>
            </DBClusterMember>
            <DBClusterMember>
              <DBInstanceIdentifier>shop-writer</DBInstanceIdentifier>
              <DBClusterParameterGroupStatus>in-sync</DBClusterParameterGroupStatus><PromotionTier>0</PromotionTier><IsClusterWriter>true</IsClusterWriter>
            </DBClusterMember>
          </DBClusterMembers>
          <VpcSecurityGroups><VpcSecurityGroupMembership><VpcSecurityGroupId>sg-0a1b2c3d4e5f60718</VpcSecurityGroupId><Status>active</Status></VpcSecurityGroupMembership></VpcSecurityGroups>
          <HostedZoneId>Z29XKXDKYMONMX</HostedZoneId>
          <StorageEncrypted>true</StorageEncrypted>
          <DbClusterResourceId>cluster-RCPGZXFNIHCTBQLDRJX6EXAMPLE</DbClusterResourceId>
          <DBClusterArn>arn:aws:rds:eu-west-1:123456789012:cluster:shop</DBClusterArn>
          <AssociatedRoles/>
          <IAMDatabaseAuthenticationEnabled>false</IAMDatabaseAuthenticationEnabled>
          <ClusterCreateTime>2025-03-04T09:02:11.318Z</ClusterCreateTime>
          <EnabledCloudwatchLogsExports><member>slowquery</member></EnabledCloudwatchLogsExports>
          <EngineMode>provisioned</EngineMode>
          <StorageType>aurora-iopt1</StorageType>
          <DeletionProtection>true</DeletionProtection>
          <HttpEndpointEnabled>false</HttpEndpointEnabled>
          <ActivityStreamStatus>stopped</ActivityStreamStatus>
          <CopyTagsToSnapshot>true</CopyTagsToSnapshot>
          <CrossAccountClone>false</CrossAccountClone>
          <DomainMemberships/>
          <TagList><Tag><Key>team</Key><Value>shop &amp; co</Value></Tag><Tag><Key>autoscaler</Key><Value>managed</Value></Tag></TagList>
          <NetworkType>IPV4</NetworkType>
          <ServerlessV2ScalingConfiguration><MinCapacity>0.5</MinCapacity><MaxCapacity>64.0</MaxCapacity></ServerlessV2ScalingConfiguration>
          <ServerlessV2PlatformVersion>4</ServerlessV2PlatformVersion>
          <MonitoringInterval>1</MonitoringInterval>
          <MonitoringRoleArn>arn:aws:iam::123456789012:role/rds-monitoring-role</MonitoringRoleArn>
          <DatabaseInsightsMode>standard</DatabaseInsightsMode>
          <LocalWriteForwardingStatus>disabled</LocalWriteForwardingStatus>
          <EngineLifecycleSupport>open-source-rds-extended-support</EngineLifecycleSupport>
        </DBCluster>
        """;

    public static string ReadAs(string path) => $"""
        {path}.AvailabilityZones[0] = eu-west-1b
        {path}.AvailabilityZones[1] = eu-west-1c
        {path}.AvailabilityZones[2] = eu-west-1a
        {path}.ClusterCreateTime = 2025-03-04T09:02:11.318Z
        {path}.CustomEndpoints[0] = shop-provisioned.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
        {path}.CustomEndpoints[1] = shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
        {path}.DBClusterArn = arn:aws:rds:eu-west-1:123456789012:cluster:shop
        {path}.DBClusterIdentifier = shop
        {path}.DBClusterMembers[0].DBClusterParameterGroupStatus = in-sync
        {path}.DBClusterMembers[0].DBInstanceIdentifier = application-autoscaling-9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
        {path}.DBClusterMembers[0].IsClusterWriter = False
        {path}.DBClusterMembers[0].PromotionTier = 15
        {path}.DBClusterMembers[1].DBClusterParameterGroupStatus = pending-reboot
        {path}.DBClusterMembers[1].DBInstanceIdentifier = shop-serverless-1
        {path}.DBClusterMembers[1].IsClusterWriter = False
        {path}.DBClusterMembers[1].PromotionTier = 10
        {path}.DBClusterMembers[2].DBClusterParameterGroupStatus = in-sync
        {path}.DBClusterMembers[2].DBInstanceIdentifier = shop-reader-1
        {path}.DBClusterMembers[2].IsClusterWriter = False
        {path}.DBClusterMembers[2].PromotionTier = 1
        {path}.DBClusterMembers[3].DBClusterParameterGroupStatus = in-sync
        {path}.DBClusterMembers[3].DBInstanceIdentifier = shop-writer
        {path}.DBClusterMembers[3].IsClusterWriter = True
        {path}.DBClusterMembers[3].PromotionTier = 0
        {path}.DBClusterParameterGroup = shop-aurora-mysql8
        {path}.DBSubnetGroup = shop-private
        {path}.DatabaseInsightsMode = standard
        {path}.DatabaseName = shop
        {path}.DbClusterResourceId = cluster-RCPGZXFNIHCTBQLDRJX6EXAMPLE
        {path}.DeletionProtection = True
        {path}.Endpoint = shop.cluster-c1example2xy.eu-west-1.rds.amazonaws.com
        {path}.Engine = aurora-mysql
        {path}.EngineMode = provisioned
        {path}.EngineVersion = 8.0.mysql_aurora.3.10.1
        {path}.HostedZoneId = Z29XKXDKYMONMX
        {path}.MonitoringInterval = 1
        {path}.MonitoringRoleArn = arn:aws:iam::123456789012:role/rds-monitoring-role
        {path}.MultiAZ = True
        {path}.Port = 3306
        {path}.PreferredBackupWindow = 03:05-03:35
        {path}.PreferredMaintenanceWindow = sun:05:10-sun:05:40
        {path}.ReaderEndpoint = shop.cluster-ro-c1example2xy.eu-west-1.rds.amazonaws.com
        {path}.ServerlessV2PlatformVersion = 4
        {path}.ServerlessV2ScalingConfiguration.MaxCapacity = 64
        {path}.ServerlessV2ScalingConfiguration.MinCapacity = 0.5
        {path}.Status = available
        {path}.StorageType = aurora-iopt1
        {path}.TagList[0].Key = team
        {path}.TagList[0].Value = shop & co
        {path}.TagList[1].Key = autoscaler
        {path}.TagList[1].Value = managed
        """;
}
