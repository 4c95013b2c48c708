using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class ModifyDBClusterEndpoint
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.ModifyDBClusterEndpoint",
        Call = async clients => await clients.RDS.ModifyDBClusterEndpointAsync(new ModifyDBClusterEndpointRequest
        {
            DBClusterEndpointIdentifier = "shop-provisioned",
            EndpointType = "READER",
            StaticMembers = [],
            ExcludedMembers = ["shop-serverless-1", "shop-serverless-2"],
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=ModifyDBClusterEndpoint
            &DBClusterEndpointIdentifier=shop-provisioned
            &EndpointType=READER
            &ExcludedMembers.member.1=shop-serverless-1
            &ExcludedMembers.member.2=shop-serverless-2
            &StaticMembers=
            &Version=2014-10-31
            """,
        Reply = """
            <ModifyDBClusterEndpointResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <ModifyDBClusterEndpointResult>
                <Status>modifying</Status>
                <DBClusterEndpointResourceIdentifier>cluster-endpoint-7SZWWLOZCTEXAMPLE1K2L3M4N5</DBClusterEndpointResourceIdentifier>
                <DBClusterEndpointIdentifier>shop-provisioned</DBClusterEndpointIdentifier>
                <DBClusterIdentifier>shop</DBClusterIdentifier>
                <ExcludedMembers>
                  <member>shop-serverless-1</member>
                  <member>shop-serverless-2</member>
                </ExcludedMembers>
                <CustomEndpointType>READER</CustomEndpointType>
                <EndpointType>CUSTOM</EndpointType>
                <StaticMembers/>
                <Endpoint>shop-provisioned.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                <DBClusterEndpointArn>arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-provisioned</DBClusterEndpointArn>
              </ModifyDBClusterEndpointResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b02</RequestId></ResponseMetadata>
            </ModifyDBClusterEndpointResponse>
            """,
        Reads = """
            CustomEndpointType = READER
            DBClusterEndpointArn = arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-provisioned
            DBClusterEndpointIdentifier = shop-provisioned
            DBClusterEndpointResourceIdentifier = cluster-endpoint-7SZWWLOZCTEXAMPLE1K2L3M4N5
            DBClusterIdentifier = shop
            Endpoint = shop-provisioned.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
            EndpointType = CUSTOM
            ExcludedMembers[0] = shop-serverless-1
            ExcludedMembers[1] = shop-serverless-2
            Status = modifying
            """,
        EmptyReply = """<ModifyDBClusterEndpointResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><ModifyDBClusterEndpointResult/></ModifyDBClusterEndpointResponse>""",
        Errors =
        [
            Fault.Of<DBClusterEndpointNotFoundException>(400, "DBClusterEndpointNotFoundFault", "DBClusterEndpoint shop-provisioned not found."),
            Fault.Of<DBInstanceNotFoundException>(404, "DBInstanceNotFound", "DBInstance shop-serverless-2 not found."),
            Fault.Of<InvalidDBClusterEndpointStateException>(400, "InvalidDBClusterEndpointStateFault", "DB cluster endpoint shop-provisioned is being modified."),
            Fault.Of<InvalidDBClusterStateException>(400, "InvalidDBClusterStateFault", "DB cluster shop is not in the available state."),
            Fault.Of<InvalidDBInstanceStateException>(400, "InvalidDBInstanceState", "DB instance shop-serverless-2 is not a member of cluster shop."),
            Fault.Throttling,
        ],
    };
}
