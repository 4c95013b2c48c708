using Amazon.RDS;
using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class ModifyDBCluster
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.ModifyDBCluster",
        Call = async clients => await clients.RDS.ModifyDBClusterAsync(new ModifyDBClusterRequest
        {
            DBClusterIdentifier = "shop",
            ApplyImmediately = true,
            ServerlessV2ScalingConfiguration = new ServerlessV2ScalingConfiguration { MinCapacity = 0.5, MaxCapacity = 64, SecondsUntilAutoPause = 300 },
            MonitoringInterval = 1,
            MonitoringRoleArn = "arn:aws:iam::123456789012:role/rds-monitoring-role",
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=ModifyDBCluster
            &ApplyImmediately=true
            &DBClusterIdentifier=shop
            &MonitoringInterval=1
            &MonitoringRoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Frds-monitoring-role
            &ServerlessV2ScalingConfiguration.MaxCapacity=64
            &ServerlessV2ScalingConfiguration.MinCapacity=0.5
            &ServerlessV2ScalingConfiguration.SecondsUntilAutoPause=300
            &Version=2014-10-31
            """,
        Reply = $"""
            <ModifyDBClusterResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <ModifyDBClusterResult>
                {MixedCluster.Xml}
              </ModifyDBClusterResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b06</RequestId></ResponseMetadata>
            </ModifyDBClusterResponse>
            """,
        Reads = MixedCluster.ReadAs("DBCluster"),
        EmptyReply = """<ModifyDBClusterResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><ModifyDBClusterResult/></ModifyDBClusterResponse>""",
        Errors =
        [
            Fault.Of<DBClusterNotFoundException>(404, "DBClusterNotFoundFault", "DBCluster shop not found."),
            Fault.Of<InvalidDBClusterStateException>(400, "InvalidDBClusterStateFault", "DB cluster shop is not in the available state."),
            Fault.Of<InvalidDBInstanceStateException>(400, "InvalidDBInstanceState", "DB instance shop-writer is not in the available state."),
            Fault.Of<AmazonRDSException>(400, "InvalidParameterCombination", "The minimum capacity must not be above the maximum capacity."),
            Fault.Throttling,
        ],
    };
}
