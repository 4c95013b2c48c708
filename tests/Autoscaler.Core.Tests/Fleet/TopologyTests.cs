using Autoscaler.Core.Fleet;

namespace Autoscaler.Core.Tests.Fleet;

public class TopologyTests
{
    private static readonly Reader One = new("shop", "shop-reader-1", "db-AAAA", Pool.Provisioned);

    private static readonly Topology Shop = new([One]);

    [Theory]
    [InlineData("db-AAAA")]
    [InlineData("db-aaaa")]
    [InlineData(null)]
    public void Finds_a_reader_by_its_name(string? resourceId) => Assert.Same(One, Shop.Find("shop-reader-1", resourceId));

    [Fact]
    public void Takes_the_same_name_on_another_resource_for_a_stranger() => Assert.Null(Shop.Find("shop-reader-1", "db-BBBB"));

    [Fact]
    public void Does_not_know_other_peoples_instances() => Assert.Null(Shop.Find("billing-1", "db-AAAA"));
}
