using Autoscaler.Cli.Reports;

namespace Autoscaler.Cli.Tests.Reports;

public class TagTests
{
    [Fact]
    public void Text_and_attributes_are_escaped_and_tags_are_not() => Assert.Equal(
        "<p class=\"a&quot;&lt;\">1 &lt; 2 &amp; 3<b></b> &#39;x&#39;</p>",
        new Tag("p", "1 < 2 & 3").With("class", "a\"<").Add(new Tag("b")).Say(" 'x'").ToString());

    [Fact]
    public void Only_what_HTML_knows_without_an_end_has_none() => Assert.Equal("<p><br /><span></span></p>", new Tag("p").Add(new Tag("br"), null, new Tag("span")).ToString());

    [Theory]
    [InlineData(0.04, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(12.345, "12.3")]
    public void A_coordinate_is_exact_to_a_tenth(double value, string text) => Assert.Equal(text, Tag.Coordinate(value));

    [Fact]
    public void What_is_no_number_is_no_coordinate() => Assert.Throws<ArgumentOutOfRangeException>(() => new Tag("text").With("x", double.NaN));
}
