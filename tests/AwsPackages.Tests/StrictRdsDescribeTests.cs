using static AwsPackages.Tests.ShopEndpoints;

namespace AwsPackages.Tests;

public sealed class StrictRdsDescribeTests : IDisposable
{
    private readonly ShopEndpoints shop = new();

    [Fact]
    public async Task Describes_writer_reader_and_custom_endpoints()
    {
        await shop.Create("pro-ro", "READER", "ExcludedMembers.member.1=shop-sls-1");

        var described = await shop.Describe("DBClusterIdentifier=SHOP");

        Assert.Equal(
            [
                "WRITER shop.cluster-c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com available",
                "READER shop.cluster-ro-c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com available",
                "CUSTOM pro-ro.cluster-custom-c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com available",
            ],
            Texts(described, "EndpointType").Zip(Texts(described, "Endpoint"), Texts(described, "Status")).Select(e => $"{e.First} {e.Second} {e.Third}"));
    }

    [Theory]
    [InlineData(2, "db-cluster-endpoint-type", "writer", "custom")]
    [InlineData(1, "db-cluster-endpoint-custom-type", "reader")]
    [InlineData(1, "db-cluster-endpoint-id", "pro-ro")]
    [InlineData(3, "db-cluster-endpoint-status", "available")]
    [InlineData(0, "db-cluster-endpoint-status", "creating")]
    public async Task Filters_what_it_describes(int expected, string name, params string[] values)
    {
        await shop.Create("pro-ro", "READER");

        var described = await shop.Describe([$"Filters.Filter.1.Name={name}", .. values.Select((v, i) => $"Filters.Filter.1.Values.Value.{i + 1}={v}")]);

        Assert.Equal(expected, Texts(described, "Endpoint").Count);
    }

    [Theory]
    [InlineData("DBClusterNotFoundFault", "DBClusterIdentifier=nobody")]
    [InlineData("InvalidParameterValue", "MaxRecords=19")]
    [InlineData("InvalidParameterValue", "MaxRecords=101")]
    [InlineData("InvalidParameterValue", "Marker=nowhere")]
    [InlineData("InvalidParameterValue", "Filters.Filter.1.Name=colour", "Filters.Filter.1.Values.Value.1=red")]
    public async Task Refuses_to_describe_what_makes_no_sense(string code, params string[] parameters) => Assert.Equal(code, Code(await shop.Describe(parameters)));

    [Fact]
    public async Task Describes_in_pages_completely_and_no_endpoint_twice()
    {
        for (var i = 0; i < 24; i++)
        {
            shop.Fake.AddCluster($"cluster-{i:D2}", "writer");
        }

        var all = new List<string>();
        var sizes = new List<int>();
        for (string? marker = ""; marker is not null;)
        {
            var page = await shop.Describe("MaxRecords=20", $"Marker={marker}");
            sizes.Add(Texts(page, "Endpoint").Count);
            all.AddRange(Texts(page, "Endpoint"));
            marker = Texts(page, "Marker").SingleOrDefault();
        }

        Assert.Equal([20, 20, 10], sizes);
        Assert.Equal(50, all.Distinct().Count());
    }

    public void Dispose() => shop.Dispose();
}
