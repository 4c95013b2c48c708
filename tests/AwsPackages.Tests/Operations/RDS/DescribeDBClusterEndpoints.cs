using Amazon.RDS.Model;

namespace AwsPackages.Tests.Operations.RDS;

internal static class DescribeDBClusterEndpoints
{
    public static readonly OperationCase Case = new()
    {
        Name = "RDS.DescribeDBClusterEndpoints",
        Call = async clients => await clients.RDS.DescribeDBClusterEndpointsAsync(new DescribeDBClusterEndpointsRequest
        {
            DBClusterIdentifier = "shop",
            DBClusterEndpointIdentifier = "shop-serverless",
            Filters = [new Filter { Name = "db-cluster-endpoint-type", Values = ["custom", "reader"] }],
            MaxRecords = 100,
        }),
        Sends = """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeDBClusterEndpoints
            &DBClusterEndpointIdentifier=shop-serverless
            &DBClusterIdentifier=shop
            &Filters.Filter.1.Name=db-cluster-endpoint-type
            &Filters.Filter.1.Values.Value.1=custom
            &Filters.Filter.1.Values.Value.2=reader
            &MaxRecords=100
            &Version=2014-10-31
            """,

        // The cluster's own two endpoints have neither an identifier nor an ARN.
        Reply = """
            <DescribeDBClusterEndpointsResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <DescribeDBClusterEndpointsResult>
                <DBClusterEndpoints>
                  <DBClusterEndpointList>
                    <Status>available</Status><DBClusterIdentifier>shop</DBClusterIdentifier><EndpointType>WRITER</EndpointType>
                    <Endpoint>shop.cluster-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                  </DBClusterEndpointList>
                  <DBClusterEndpointList>
                    <Status>available</Status><DBClusterIdentifier>shop</DBClusterIdentifier><EndpointType>READER</EndpointType>
                    <Endpoint>shop.cluster-ro-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                  </DBClusterEndpointList>
                  <DBClusterEndpointList>
                    <Status>available</Status>
                    <DBClusterEndpointResourceIdentifier>cluster-endpoint-7SZWWLOZCTEXAMPLE1K2L3M4N5</DBClusterEndpointResourceIdentifier>
                    <DBClusterEndpointIdentifier>shop-provisioned</DBClusterEndpointIdentifier>
                    <DBClusterIdentifier>shop</DBClusterIdentifier>
                    <ExcludedMembers><member>shop-serverless-1</member></ExcludedMembers>
                    <CustomEndpointType>READER</CustomEndpointType><EndpointType>CUSTOM</EndpointType>
                    <StaticMembers/>
                    <Endpoint>shop-provisioned.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                    <DBClusterEndpointArn>arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-provisioned</DBClusterEndpointArn>
                  </DBClusterEndpointList>
                  <DBClusterEndpointList>
                    <Status>modifying</Status>
                    <DBClusterEndpointResourceIdentifier>cluster-endpoint-QO4WJRAPVO5AMNHYEUEXAMPLE0</DBClusterEndpointResourceIdentifier>
                    <DBClusterEndpointIdentifier>shop-serverless</DBClusterEndpointIdentifier>
                    <DBClusterIdentifier>shop</DBClusterIdentifier>
                    <ExcludedMembers/>
                    <CustomEndpointType>READER</CustomEndpointType><EndpointType>CUSTOM</EndpointType>
                    <StaticMembers><member>shop-serverless-1</member></StaticMembers>
                    <Endpoint>shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com</Endpoint>
                    <DBClusterEndpointArn>arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-serverless</DBClusterEndpointArn>
                  </DBClusterEndpointList>
                </DBClusterEndpoints>
                <Marker>c2hvcC1zZXJ2ZXJsZXNz</Marker>
              </DescribeDBClusterEndpointsResult>
              <ResponseMetadata><RequestId>0c35ad0f-3b6b-4e0c-8d0a-2f3f6a1e5b04</RequestId></ResponseMetadata>
            </DescribeDBClusterEndpointsResponse>
            """,
        Reads = """
            DBClusterEndpoints[0].DBClusterIdentifier = shop
            DBClusterEndpoints[0].Endpoint = shop.cluster-c1example2xy.eu-west-1.rds.amazonaws.com
            DBClusterEndpoints[0].EndpointType = WRITER
            DBClusterEndpoints[0].Status = available
            DBClusterEndpoints[1].DBClusterIdentifier = shop
            DBClusterEndpoints[1].Endpoint = shop.cluster-ro-c1example2xy.eu-west-1.rds.amazonaws.com
            DBClusterEndpoints[1].EndpointType = READER
            DBClusterEndpoints[1].Status = available
            DBClusterEndpoints[2].CustomEndpointType = READER
            DBClusterEndpoints[2].DBClusterEndpointArn = arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-provisioned
            DBClusterEndpoints[2].DBClusterEndpointIdentifier = shop-provisioned
            DBClusterEndpoints[2].DBClusterEndpointResourceIdentifier = cluster-endpoint-7SZWWLOZCTEXAMPLE1K2L3M4N5
            DBClusterEndpoints[2].DBClusterIdentifier = shop
            DBClusterEndpoints[2].Endpoint = shop-provisioned.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
            DBClusterEndpoints[2].EndpointType = CUSTOM
            DBClusterEndpoints[2].ExcludedMembers[0] = shop-serverless-1
            DBClusterEndpoints[2].Status = available
            DBClusterEndpoints[3].CustomEndpointType = READER
            DBClusterEndpoints[3].DBClusterEndpointArn = arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:shop-serverless
            DBClusterEndpoints[3].DBClusterEndpointIdentifier = shop-serverless
            DBClusterEndpoints[3].DBClusterEndpointResourceIdentifier = cluster-endpoint-QO4WJRAPVO5AMNHYEUEXAMPLE0
            DBClusterEndpoints[3].DBClusterIdentifier = shop
            DBClusterEndpoints[3].Endpoint = shop-serverless.cluster-custom-c1example2xy.eu-west-1.rds.amazonaws.com
            DBClusterEndpoints[3].EndpointType = CUSTOM
            DBClusterEndpoints[3].StaticMembers[0] = shop-serverless-1
            DBClusterEndpoints[3].Status = modifying
            Marker = c2hvcC1zZXJ2ZXJsZXNz
            """,
        EmptyReply = """<DescribeDBClusterEndpointsResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><DescribeDBClusterEndpointsResult><DBClusterEndpoints><DBClusterEndpointList/></DBClusterEndpoints></DescribeDBClusterEndpointsResult></DescribeDBClusterEndpointsResponse>""",
        Errors =
        [
            Fault.Of<DBClusterNotFoundException>(404, "DBClusterNotFoundFault", "DBCluster shop not found."),
            Fault.Throttling,
        ],
        SecondPage = new(
            async clients => await clients.RDS.DescribeDBClusterEndpointsAsync(new DescribeDBClusterEndpointsRequest
            {
                DBClusterIdentifier = "shop",
                Marker = "c2hvcC1zZXJ2ZXJsZXNz",
            }),
            """
            POST https://rds.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeDBClusterEndpoints
            &DBClusterIdentifier=shop
            &Marker=c2hvcC1zZXJ2ZXJsZXNz
            &Version=2014-10-31
            """),
    };
}
