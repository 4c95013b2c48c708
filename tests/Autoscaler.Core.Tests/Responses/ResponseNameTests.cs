using Autoscaler.Core.Responses;

namespace Autoscaler.Core.Tests.Responses;

public class ResponseNameTests
{
    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 59, TimeSpan.Zero);

    [Fact]
    public void Is_the_cluster_and_the_minute() => Assert.Equal("shop-20261120T1100", ResponseName.For("shop", Eleven).Value);

    [Fact]
    public void Is_the_same_for_everybody_in_that_minute() =>
        Assert.Equal(ResponseName.For("shop", Eleven), ResponseName.For("shop", Eleven.AddSeconds(-59).ToOffset(TimeSpan.FromHours(9))));

    [Fact]
    public void Has_a_number_where_a_closed_execution_holds_the_first()
    {
        var second = ResponseName.For("shop", Eleven, 2);
        Assert.Equal(("shop-20261120T1100-2", "20261120T1100"), (second.Value, second.Window));
    }

    [Fact]
    public void Fits_into_the_80_characters_of_an_execution() =>
        Assert.Equal(80, ResponseName.For(new string('c', 63), Eleven, 99).Value.Length);

    [Theory]
    [InlineData("shop-20261120T1100", true)]
    [InlineData("shop-20261120T1100-2", true)]
    [InlineData("shop-20261120T1100-12", true)]
    [InlineData("shop-eu-20261120T1100", false)]
    [InlineData("shop", false)]
    [InlineData("shop-20261120T1100-", false)]
    [InlineData("shop-20261120T1100-x", false)]
    [InlineData("shop-20261120T1100-100", false)]
    [InlineData("shop-20261320T1100", false)]
    [InlineData("Shop-20261120T1100", false)]
    [InlineData("shopping-20261120T1100", false)]
    [InlineData("manual-test", false)]
    public void Tells_a_clusters_responses_from_others(string execution, bool belongs) => Assert.Equal(belongs, ResponseName.Belongs(execution, "shop"));

    [Fact]
    public void Belongs_to_its_own_cluster_whatever_that_is_called() =>
        Assert.True(ResponseName.Belongs(ResponseName.For("shop-20261120T1100", Eleven, 3).Value, "shop-20261120T1100"));
}
