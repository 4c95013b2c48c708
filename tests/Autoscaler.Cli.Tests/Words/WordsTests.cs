using Autoscaler.Cli.Words;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests.Words;

public class WordsTests
{
    [Fact]
    public void Every_reason_has_words_of_its_own() => AreClauses([.. Enum.GetValues<Reason>().Select(ReasonWords.Of)]);

    [Fact]
    public void Every_limit_has_words_of_its_own() => AreClauses([.. Enum.GetValues<Limit>().Select(LimitWords.Of)]);

    [Fact]
    public void Every_announcement_has_words_of_its_own() => AreClauses([.. Enum.GetValues<Announcement>().Select(AnnouncementWords.Of)]);

    [Fact]
    public void Every_moment_has_a_label_of_its_own() => AreClauses([.. Enum.GetValues<MomentKind>().Select(MomentWords.Label)]);

    [Fact]
    public void A_limit_says_what_it_made_of_what() =>
        Assert.Equal("the ceiling (95 % to 90 %)", LimitWords.Of(new AppliedLimit(Limit.Ceiling, new Share(0.95), new Share(0.9))));

    [Theory]
    [InlineData(MomentKind.Told, "PoolsPinned", "told: connections stay where they are")]
    [InlineData(MomentKind.Told, "poolsPinned", "told: connections stay where they are")]
    [InlineData(MomentKind.Told, "something else", "told: something else")]
    [InlineData(MomentKind.Told, "12", "told: 12")]
    [InlineData(MomentKind.World, "AtCapacity", "world: AtCapacity")]
    [InlineData(MomentKind.Spike, "", "spike")]
    [InlineData(MomentKind.World, "a\u001b[31mb\n", "world: a [31mb")]
    public void A_moment_says_what_happened(MomentKind kind, string detail, string said) => Assert.Equal(said, MomentWords.Of(new Moment(1, kind, detail)));

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(61, "1:01")]
    [InlineData(-75, "-1:15")]
    [InlineData(3600, "1:00:00")]
    [InlineData(90061, "25:01:01")]
    [InlineData(int.MinValue, "-596523:14:08")]
    public void A_second_is_shown_as_a_clock_shows_it(int second, string shown) => Assert.Equal(shown, Clock.At(second));

    [Fact]
    public void Quantities_are_rounded_for_people_and_never_to_a_false_zero() => Assert.Equal(
        ["0 %", "<0.01 %", "0.12 %", "12.3 %", "$0.00", "<$0.01", "-$3.10", "$1,234.50", "-", "-", "3.4 ms", "1,234 ms", "78 s"],
        [
            Amount.Percent(0), Amount.Percent(0.00001), Amount.Percent(0.001234), Amount.Percent(0.12345), Amount.Dollars(0), Amount.Dollars(0.001), Amount.Dollars(-3.1),
            Amount.Dollars(1234.5), Amount.Dollars(double.NaN), Amount.Seconds(null), Amount.Milliseconds(3.41), Amount.Milliseconds(1234), Amount.Seconds(78),
        ]);

    private static void AreClauses(IReadOnlyList<string> words)
    {
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, clause => Assert.Matches(@"^[A-Za-z][^.\n]+[a-z]$", clause));
    }
}
