using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class CreateDBClusterEndpoint
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.CreateDBClusterEndpoint",
        Call = async clients => await clients.RDS.CreateDBClusterEndpointAsync(new CreateDBClusterEndpointRequest
        {
            DBClusterIdentifier = "shop",
            DBClusterEndpointIdentifier = "shop-serverless",
            EndpointType = "READER",
            StaticMembers = ["shop-serverless-1", "shop-serverless-2"],
            ExcludedMembers = [],
            Tags = [new Tag { Key = "team", Value = "shop & co" }, new Tag { Key = "autoscaler", Value = "" }],
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=CreateDBClusterEndpoint
            &DBClusterEndpointIdentifier=shop-serverless
            &DBClusterIdentifier=shop
            &EndpointType=READER
            &ExcludedMembers=
            &StaticMembers.member.1=shop-serverless-1
            &StaticMembers.member.2=shop-serverless-2
            &Tags.Tag.1.Key=team
            &Tags.Tag.1.Value=shop%20%26%20co
            &Tags.Tag.2.Key=autoscaler
            &Tags.Tag.2.Value=
            &Version=2014-10-31
            """,
        Reply = """
            <CreateDBClusterEndpointResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <CreateDBClusterEndpointResult>
                <Status>creating</Status>
                <DBClusterEndpointResourceIdentifier>cluster-endpoint-QO4WJRAPVO5AMNHYEUEXAMPLE0</DBClusterEndpointResourceIdentifier>
                <DBClusterEndpointIdentifier>shop-serverless</DBClusterEndpointIdentifier>
                <DBClusterIdentifier>shop</DBClusterIdentifier>
                <ExcludedMembers/>
                <CustomEndpointType>READER</CustomEndpointType>
                <EndpointType>CUSTOM</EndpointType>
                <StaticMembers>
                  <member>shop-serverless-1</member>
                  <member>shop-serverless-2</member>
                </StaticMembers>
                <Endpoint>shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                <DBClusterEndpointArn>arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-serverless</DBClusterEndpointArn>
              </CreateDBClusterEndpointResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b01</RequestId></ResponseMetadata>
            </CreateDBClusterEndpointResponse>
            """,
        Reads = """
            CustomEndpointType = READER
            DBClusterEndpointArn = arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-serverless
            DBClusterEndpointIdentifier = shop-serverless
            DBClusterEndpointResourceIdentifier = cluster-endpoint-QO4WJRAPVO5AMNHYEUEXAMPLE0
            DBClusterIdentifier = shop
            Endpoint = shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
            EndpointType = CUSTOM
            StaticMembers[0] = shop-serverless-1
            StaticMembers[1] = shop-serverless-2
            Status = creating
            """,
        EmptyReply = """<CreateDBClusterEndpointResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><CreateDBClusterEndpointResult/></CreateDBClusterEndpointResponse>""",
        Errors =
        [
            Fault.Of<DBClusterEndpointAlreadyExistsException>(400, "DBClusterEndpointAlreadyExistsFault", "DB Cluster endpoint shop-serverless already exists."),
            Fault.Of<DBClusterEndpointQuotaExceededException>(403, "DBClusterEndpointQuotaExceededFault", "The quota of 5 custom endpoints per cluster has been reached."),
            Fault.Of<DBClusterNotFoundException>(404, "DBClusterNotFoundFault", "DBCluster shop not found."),
            Fault.Of<DBInstanceNotFoundException>(404, "DBInstanceNotFound", "DBInstance shop-serverless-2 not found."),
            Fault.Of<InvalidDBClusterStateException>(400, "InvalidDBClusterStateFault", "DB cluster shop is not in the available state."),
            Fault.Of<InvalidDBInstanceStateException>(400, "InvalidDBInstanceState", "DB instance shop-serverless-2 is not a member of cluster shop."),
            Fault.Throttling,
        ],
    };
}
