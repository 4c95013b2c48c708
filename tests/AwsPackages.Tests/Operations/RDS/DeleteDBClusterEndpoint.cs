using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class DeleteDBClusterEndpoint
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.DeleteDBClusterEndpoint",
        Call = async clients => await clients.RDS.DeleteDBClusterEndpointAsync(new DeleteDBClusterEndpointRequest
        {
            DBClusterEndpointIdentifier = "shop-serverless",
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DeleteDBClusterEndpoint
            &DBClusterEndpointIdentifier=shop-serverless
            &Version=2014-10-31
            """,
        Reply = """
            <DeleteDBClusterEndpointResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <DeleteDBClusterEndpointResult>
                <Status>deleting</Status>
                <DBClusterEndpointResourceIdentifier>cluster-endpoint-QO4WJRAPVO5AMNHYEUEXAMPLE0</DBClusterEndpointResourceIdentifier>
                <DBClusterEndpointIdentifier>shop-serverless</DBClusterEndpointIdentifier>
                <DBClusterIdentifier>shop</DBClusterIdentifier>
                <ExcludedMembers><member>shop-reader-1</member></ExcludedMembers>
                <CustomEndpointType>ANY</CustomEndpointType>
                <EndpointType>CUSTOM</EndpointType>
                <StaticMembers><member>shop-serverless-1</member></StaticMembers>
                <Endpoint>shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                <DBClusterEndpointArn>arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-serverless</DBClusterEndpointArn>
              </DeleteDBClusterEndpointResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b03</RequestId></ResponseMetadata>
            </DeleteDBClusterEndpointResponse>
            """,
        Reads = """
            CustomEndpointType = ANY
            DBClusterEndpointArn = arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-serverless
            DBClusterEndpointIdentifier = shop-serverless
            DBClusterEndpointResourceIdentifier = cluster-endpoint-QO4WJRAPVO5AMNHYEUEXAMPLE0
            DBClusterIdentifier = shop
            Endpoint = shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
            EndpointType = CUSTOM
            ExcludedMembers[0] = shop-reader-1
            StaticMembers[0] = shop-serverless-1
            Status = deleting
            """,
        EmptyReply = """<DeleteDBClusterEndpointResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><DeleteDBClusterEndpointResult/></DeleteDBClusterEndpointResponse>""",
        Errors =
        [
            Fault.Of<DBClusterEndpointNotFoundException>(400, "DBClusterEndpointNotFoundFault", "DBClusterEndpoint shop-serverless not found."),
            Fault.Of<InvalidDBClusterEndpointStateException>(400, "InvalidDBClusterEndpointStateFault", "DB cluster endpoint shop-serverless is already being deleted."),
            Fault.Of<InvalidDBClusterStateException>(400, "InvalidDBClusterStateFault", "DB cluster shop is not in the available state."),
            Fault.Throttling,
        ],
    };
}
