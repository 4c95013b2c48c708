using Autoscaler.Cli.Reports.Figures;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests.Reports.Figures;

public class MarkLanesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_label_covers_another_one_or_stands_in_the_line_of_another_one(int seed)
    {
        var marks = MarkLanes.Place(Moments(seed), second => second, 1000, hasWords: true);
        Assert.All(Pairs(marks), pair => Assert.False(pair.A.Lane == pair.B.Lane && pair.A.From < pair.B.To && pair.B.From < pair.A.To, $"{pair.A} covers {pair.B}"));
        Assert.All(Pairs(marks), pair => Assert.False(!pair.A.IsCentred && pair.B.X > pair.A.From && pair.B.X < pair.A.To && pair.B.Lane >= pair.A.Lane, $"{pair.A} stands in {pair.B}"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Words_end_within_the_picture(int seed) =>
        Assert.All(MarkLanes.Place(Moments(seed), second => second, 1000, hasWords: true).Where(mark => !mark.IsCentred), mark => Assert.InRange(mark.To, 0, 1000));

    [Fact]
    public void A_lonely_moment_stands_at_the_foot_with_its_words() =>
        Assert.Equal(new Mark(10, 0, "1 spike", IsCentred: false), Assert.Single(MarkLanes.Place([new Moment(10, MomentKind.Spike, "")], second => second, 1000, hasWords: true)));

    [Fact]
    public void Without_room_for_words_the_number_has_to_do() =>
        Assert.Equal(new Mark(10, 0, "1", IsCentred: true), Assert.Single(MarkLanes.Place([new Moment(10, MomentKind.Spike, "")], second => second, 1000, hasWords: false)));

    private static List<Moment> Moments(int seed)
    {
        var width = seed % 2 == 0 ? 1000 : 60;
        return [.. Enumerable.Range(1, 1 + (seed * 7 % 30)).Select(i => ((seed * 7919) + (i * i * 104_729)) % 99_991 % width).Order().Select((t, i) => new Moment(t, (MomentKind)((seed + (i * 3)) % 7), ""))];
    }

    private static IEnumerable<(Mark A, Mark B)> Pairs(IReadOnlyList<Mark> marks) => marks.SelectMany((a, i) => marks.Where((_, j) => j != i).Select(b => (a, b)));
}
