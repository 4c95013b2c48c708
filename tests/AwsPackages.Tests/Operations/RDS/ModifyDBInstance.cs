using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class ModifyDBInstance
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.ModifyDBInstance",
        Call = async clients => await clients.RDS.ModifyDBInstanceAsync(new ModifyDBInstanceRequest
        {
            DBInstanceIdentifier = "shop-serverless-1",
            ApplyImmediately = true,
            PromotionTier = 0,
            MonitoringInterval = 1,
            MonitoringRoleArn = "arn:aws:iam::123456789012:role/rds-monitoring-role",
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=ModifyDBInstance
            &ApplyImmediately=true
            &DBInstanceIdentifier=shop-serverless-1
            &MonitoringInterval=1
            &MonitoringRoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Frds-monitoring-role
            &PromotionTier=0
            &Version=2014-10-31
            """,

        // The pending values have no member for the tier or the monitoring interval.
        Reply = """
            <ModifyDBInstanceResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <ModifyDBInstanceResult>
                <DBInstance>
                  <DBInstanceIdentifier>shop-serverless-1</DBInstanceIdentifier>
                  <DBInstanceClass>db.serverless</DBInstanceClass>
                  <DBInstanceStatus>available</DBInstanceStatus>
                  <DBClusterIdentifier>shop</DBClusterIdentifier>
                  <DbiResourceId>db-4OEKXT7QZRWHL5DYXEXAMPLE04</DbiResourceId>
                  <PromotionTier>0</PromotionTier>
                  <MonitoringInterval>1</MonitoringInterval>
                  <MonitoringRoleArn>arn:aws:iam::123456789012:role/rds-monitoring-role</MonitoringRoleArn>
                  <PendingModifiedValues>
                    <DBInstanceIdentifier>shop-serverless-2</DBInstanceIdentifier>
                    <DBInstanceClass>db.r6g.2xlarge</DBInstanceClass>
                    <EngineVersion>8.0.mysql_aurora.3.11.0</EngineVersion>
                    <Port>3307</Port>
                    <AllocatedStorage>20</AllocatedStorage>
                    <StorageType>aurora</StorageType>
                    <CACertificateIdentifier>rds-ca-ecc384-g1</CACertificateIdentifier>
                    <MasterUserPassword>****</MasterUserPassword>
                    <PendingCloudwatchLogsExports><LogTypesToEnable><member>audit</member></LogTypesToEnable></PendingCloudwatchLogsExports>
                  </PendingModifiedValues>
                </DBInstance>
              </ModifyDBInstanceResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b08</RequestId></ResponseMetadata>
            </ModifyDBInstanceResponse>
            """,
        Reads = """
            DBInstance.DBClusterIdentifier = shop
            DBInstance.DBInstanceClass = db.serverless
            DBInstance.DBInstanceIdentifier = shop-serverless-1
            DBInstance.DBInstanceStatus = available
            DBInstance.DbiResourceId = db-4OEKXT7QZRWHL5DYXEXAMPLE04
            DBInstance.MonitoringInterval = 1
            DBInstance.MonitoringRoleArn = arn:aws:iam::123456789012:role/rds-monitoring-role
            DBInstance.PendingModifiedValues.AllocatedStorage = 20
            DBInstance.PendingModifiedValues.CACertificateIdentifier = rds-ca-ecc384-g1
            DBInstance.PendingModifiedValues.DBInstanceClass = db.r6g.2xlarge
            DBInstance.PendingModifiedValues.DBInstanceIdentifier = shop-serverless-2
            DBInstance.PendingModifiedValues.EngineVersion = 8.0.mysql_aurora.3.11.0
            DBInstance.PendingModifiedValues.Port = 3307
            DBInstance.PendingModifiedValues.StorageType = aurora
            DBInstance.PromotionTier = 0
            """,
        EmptyReply = """<ModifyDBInstanceResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><ModifyDBInstanceResult/></ModifyDBInstanceResponse>""",
        Errors =
        [
            Fault.Of<DBInstanceNotFoundException>(404, "DBInstanceNotFound", "DBInstance shop-serverless-1 not found."),
            Fault.Of<InvalidDBInstanceStateException>(400, "InvalidDBInstanceState", "DB instance shop-serverless-1 is not in the available state."),
            Fault.Of<InvalidDBClusterStateException>(400, "InvalidDBClusterStateFault", "DB cluster shop is not in the available state."),
            Fault.Throttling,
        ],
    };
}
