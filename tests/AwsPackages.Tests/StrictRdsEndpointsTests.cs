using AwsFakes;
using static AwsPackages.Tests.ShopEndpoints;

namespace AwsPackages.Tests;

public sealed class StrictRdsEndpointsTests : IDisposable
{
    private readonly ShopEndpoints shop = new();

    [Fact]
    public async Task Answers_a_creation_with_all_that_is_known_of_the_endpoint()
    {
        var reply = await shop.Create("Sls-RO", "READER", "StaticMembers.member.1=Shop-sls-1");

        Assert.Equal(
            [
                "DBClusterEndpointIdentifier=sls-ro", "DBClusterIdentifier=shop", "DBClusterEndpointResourceIdentifier=cluster-endpoint-0000000001",
                "Endpoint=sls-ro.cluster-custom-c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com", "Status=creating", "EndpointType=CUSTOM",
                "CustomEndpointType=READER", "StaticMembers=shop-sls-1", "ExcludedMembers=",
                "DBClusterEndpointArn=arn:aws:rds:eu-west-1:123456789012:cluster-endpoint:sls-ro",
            ],
            reply.Elements().First().Elements().Select(e => $"{e.Name.LocalName}={e.Value}"));
        Assert.Equal(["CreateDBClusterEndpointResult", "ResponseMetadata"], reply.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public async Task Keeps_an_endpoint_in_creation_until_it_is_told()
    {
        shop.Fake.HoldsStatus = true;
        await shop.Create("pro-ro", "ANY");
        var before = Texts(await shop.Describe("DBClusterEndpointIdentifier=pro-ro"), "Status");
        Assert.Equal("InvalidDBClusterEndpointStateFault", Code(await shop.Modify("pro-ro", "EndpointType=READER")));

        shop.Fake.Settle();

        Assert.Equal(["creating"], before);
        Assert.Equal(["available"], Texts(await shop.Describe("DBClusterEndpointIdentifier=pro-ro"), "Status"));
    }

    [Fact]
    public async Task Replaces_the_members_with_the_list_that_is_given()
    {
        await shop.Create("pro-ro", "READER", "ExcludedMembers.member.1=shop-sls-1");

        await shop.Modify("pro-ro", "StaticMembers.member.1=shop-reader-1");

        var endpoint = Assert.Single(shop.Fake.Custom);
        Assert.Equal(("READER", "modifying"), (endpoint.CustomType, endpoint.Status));
        Assert.Equal(["shop-reader-1"], endpoint.StaticMembers);
        Assert.Empty(endpoint.ExcludedMembers);
    }

    [Fact]
    public async Task Keeps_the_members_if_only_the_type_is_given()
    {
        await shop.Create("pro-ro", "READER", "ExcludedMembers.member.1=shop-sls-1");

        await shop.Modify("pro-ro", "EndpointType=ANY");

        Assert.Equal(["shop-sls-1"], Assert.Single(shop.Fake.Custom).ExcludedMembers);
    }

    [Fact]
    public async Task Clears_the_members_with_an_empty_list()
    {
        await shop.Create("pro-ro", "READER", "ExcludedMembers.member.1=shop-sls-1");

        await shop.Modify("pro-ro", "ExcludedMembers=");

        Assert.Empty(Assert.Single(shop.Fake.Custom).ExcludedMembers);
    }

    [Fact]
    public async Task Deletes_an_endpoint()
    {
        await shop.Create("pro-ro", "READER");

        Assert.Equal(["deleting"], Texts(await shop.Delete("PRO-RO"), "Status"));
        Assert.Empty(Texts(await shop.Describe("DBClusterEndpointIdentifier=pro-ro"), "Status"));
        Assert.Equal("DBClusterEndpointNotFoundFault", Code(await shop.Delete("pro-ro")));
    }

    [Fact]
    public async Task Allows_five_custom_endpoints_to_a_cluster()
    {
        shop.Fake.AddCluster("other", "other-1");
        for (var i = 1; i <= 5; i++)
        {
            await shop.Create($"e{i}", "ANY");
        }

        Assert.Equal("DBClusterEndpointQuotaExceededFault", Code(await shop.Create("e6", "ANY")));
        Assert.Equal("", Code(await shop.Call("CreateDBClusterEndpoint", "DBClusterIdentifier=other", "DBClusterEndpointIdentifier=e6", "EndpointType=ANY")));
    }

    [Theory]
    [InlineData("DBClusterNotFoundFault", "DBClusterIdentifier=nobody", "DBClusterEndpointIdentifier=x", "EndpointType=READER")]
    [InlineData("DBInstanceNotFound", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x", "EndpointType=READER", "StaticMembers.member.1=nobody")]
    [InlineData("DBInstanceNotFound", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x", "EndpointType=READER", "ExcludedMembers.member.1=nobody")]
    [InlineData("InvalidParameterCombination", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x", "EndpointType=READER", "StaticMembers.member.1=shop-writer", "ExcludedMembers.member.1=shop-sls-1")]
    [InlineData("InvalidParameterValue", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x", "EndpointType=WRITER")]
    [InlineData("InvalidParameterValue", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x")]
    [InlineData("InvalidParameterValue", "DBClusterIdentifier=shop", "EndpointType=READER")]
    [InlineData("InvalidParameterValue", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=1x", "EndpointType=READER")]
    [InlineData("InvalidParameterValue", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x-", "EndpointType=READER")]
    [InlineData("InvalidParameterValue", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=x--y", "EndpointType=READER")]
    [InlineData("DBClusterEndpointAlreadyExistsFault", "DBClusterIdentifier=shop", "DBClusterEndpointIdentifier=TAKEN", "EndpointType=READER")]
    public async Task Refuses_a_creation_that_breaks_a_rule(string code, params string[] parameters)
    {
        await shop.Create("taken", "READER");

        Assert.Equal(code, Code(await shop.Call("CreateDBClusterEndpoint", parameters)));
        Assert.Single(shop.Fake.Custom);
    }

    [Fact]
    public async Task Takes_63_characters_as_identifier_and_no_more()
    {
        Assert.Equal("", Code(await shop.Create(new string('x', 63), "ANY")));
        Assert.Equal("InvalidParameterValue", Code(await shop.Create(new string('x', 64), "ANY")));
    }

    [Fact]
    public async Task Changes_no_endpoint_of_a_cluster_that_is_not_available()
    {
        await shop.Create("pro-ro", "READER");
        shop.Fake.SetClusterStatus("shop", "modifying");

        Assert.Equal("InvalidDBClusterStateFault", Code(await shop.Create("other", "READER")));
        Assert.Equal("InvalidDBClusterStateFault", Code(await shop.Modify("pro-ro", "EndpointType=ANY")));
        Assert.Equal("InvalidDBClusterStateFault", Code(await shop.Delete("pro-ro")));
    }

    [Fact]
    public async Task Injects_faults_and_counts_requests()
    {
        shop.Fake.Traffic.Inject(Fault.Throttling, when: r => r.Operation == "CreateDBClusterEndpoint");

        Assert.Equal("Throttling", Code(await shop.Create("pro-ro", "READER")));
        Assert.Equal("", Code(await shop.Create("pro-ro", "READER")));
        Assert.Equal((2, 0), (shop.Fake.Traffic.Count("CreateDBClusterEndpoint"), shop.Fake.Traffic.Count("DescribeDBClusterEndpoints")));
    }

    public void Dispose() => shop.Dispose();
}
