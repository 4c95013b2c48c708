using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Autoscaler.Cli.Reports;
using Autoscaler.Cli.Tests.Words;
using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Cli.Tests.Reports;

public class ReportPageTests
{
    private const int Most = 600_000;

    private static readonly ReportFacts Facts = new(
        "A flash sale.", "autoscaler simulate --seed 1", [.. Constants.All.Select(constant => (constant, constant == Constants.PoolLifetime ? 120 : constant.Value))], 70, 4);

    private static readonly RunOutcome Calm = VerdictTests.Calm("autoscaler");

    public static TheoryData<string> Odd => [.. OddOutcomes.Keys];

    private static Dictionary<string, Outcome> OddOutcomes => new()
    {
        ["nothing run"] = Of(),
        ["no second"] = Of(Calm),
        ["one second"] = Of(Calm with { Timeline = [Row(0, 0)], Moments = [new(0, MomentKind.Spike, "")] }),
        ["two seconds without anything"] = Of(Calm with { Timeline = [Row(0, 0), Row(1, 0)] }),
        ["no numbers"] = Of(Calm with { Timeline = [Row(0, double.NaN), Row(1, double.PositiveInfinity), Row(2, double.NegativeInfinity)], P99Ms = double.NaN, CostUsd = double.NaN }),
        ["a gap"] = Of(Calm with { Timeline = [Row(0, 1), Row(1, double.NaN), Row(2, 1)] }),
        ["huge"] = Of(Calm with { Timeline = [Row(0, 1e300), Row(1, 1e-300), Row(2, -5)] }),
        ["runs of different lengths"] = Of(Calm with { Timeline = [Row(0, 1)] }, FlashSale.Ours with { Controller = "native" }),
        ["moments outside"] = Of(Calm with { Timeline = [Row(0, 1)], Moments = [new(-60, MomentKind.Told, ""), new(int.MaxValue, MomentKind.World, "")] }),
        ["a decision about nothing known"] = Of(Calm with { Decisions = [new(-5, "r", 1, FlashSaleDecisions.Hold(Reason.LoadUnknown) with { Explanation = new Explanation() })] }),
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Draws_whatever_comes_and_nothing_that_is_no_number(string odd)
    {
        var page = ReportPage.Of(OddOutcomes[odd], Facts with { VcpusPerReader = null, DetectCpu = null, Constants = [] });
        Assert.NotNull(Page.Read(page).Root);
        Assert.DoesNotMatch("NaN|Infinity|∞", page);
    }

    [Fact]
    public void Is_well_formed_and_the_same_each_time()
    {
        var page = ReportPage.Of(FlashSale.Outcome, Facts);
        Assert.Equal("html", Page.Read(page).Root!.Name.LocalName);
        Assert.Equal(page, ReportPage.Of(FlashSale.Outcome, Facts));
    }

    [Fact]
    public void Needs_nothing_from_outside() => Assert.DoesNotMatch(@"(?i)https?:|src=|href=|url\(|@import|<script|<link|<iframe", ReportPage.Of(FlashSale.Outcome, Facts));

    [Fact]
    public void The_style_has_nothing_that_HTML_would_not_unescape() => Assert.DoesNotMatch("[&<>\"']", Stylesheet.Text);

    [Fact]
    public void What_an_outsider_has_written_stays_text()
    {
        const string Hostile = "</title><script>alert('1')</script>\"&amp;\u0000\u001b\ud800";
        var held = FlashSaleDecisions.Hold(Reason.InBand);
        var run = FlashSale.Ours with { Controller = Hostile, Moments = [new(5, MomentKind.World, Hostile)], Decisions = [new(1, Hostile, 1, held), new(2, "other", 1, held)] };
        var page = Page.Read(ReportPage.Of(new Outcome(Hostile, 1, [run]), Facts with { Says = Hostile, Command = Hostile }));
        Assert.Empty(page.Descendants("script"));
        Assert.Equal("</title><script>alert('1')</script>\"&amp;\ufffd\ufffd\ufffd", page.Descendants("h1").Single().Value);
    }

    [Fact]
    public void Says_what_the_scenario_says_the_verdict_the_seed_and_the_command()
    {
        var text = Page.Read(ReportPage.Of(FlashSale.Outcome, Facts)).Root!.Value;
        Assert.All(
            ["A flash sale.", Cli.Words.Verdict.Of(FlashSale.Outcome), "The seed was 1.", "autoscaler simulate --seed 1"],
            said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_moment_has_its_label_in_the_drawing_of_each_size_and_its_line_in_the_list()
    {
        var page = Page.Read(ReportPage.Of(FlashSale.Outcome, Facts));
        var numbers = Enumerable.Range(1, FlashSale.Ours.Moments.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        Assert.All(["wide", "narrow"], size => Assert.Equal(
            numbers,
            Page.Svg(page, $"course-{size}").Descendants("text").Where(text => Page.Has(text, "moment")).Select(text => text.Value.Split(' ')[0])));
        Assert.Equal(numbers.Count, page.Descendants("ol").Single().Elements("li").Count());
    }

    [Fact]
    public void Every_drawing_says_in_words_what_it_shows() =>
        Assert.All(Page.Read(ReportPage.Of(FlashSale.Outcome, Facts)).Descendants("svg"), svg =>
        {
            Assert.NotEmpty(svg.Element("title")!.Value);
            Assert.Contains(" to ", svg.Element("desc")!.Value, StringComparison.Ordinal);
            Assert.Equal($"{svg.Element("title")!.Attribute("id")!.Value} {svg.Element("desc")!.Attribute("id")!.Value}", svg.Attribute("aria-labelledby")!.Value);
        });

    [Fact]
    public void No_two_elements_have_the_same_id()
    {
        var ids = Page.Read(ReportPage.Of(FlashSale.Outcome, Facts)).Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Constants_that_the_scenario_changes_are_marked() =>
        Assert.Equal("120 (usually 60)", Assert.Single(Page.Read(ReportPage.Of(FlashSale.Outcome, Facts)).Descendants("td"), cell => Page.Has(cell, "changed")).Value);

    [Fact]
    public void The_thresholds_stand_in_the_chart_of_CPU() => Assert.Equal(
        ["95 %: overload", "70 %: detect.cpu"],
        Page.Svg(Page.Read(ReportPage.Of(FlashSale.Outcome, Facts)), "cpu-wide").Descendants("text").Where(text => Page.Has(text, "levelname")).Select(text => text.Value));

    [Fact]
    public void Six_controllers_that_tremble_for_a_day_and_a_response_that_never_settles_are_no_more_than_600_KB()
    {
        var day = Enumerable.Range(0, 86_400).Select(t => Row(t, 30 + (60 * Math.Abs(Math.Sin(t * 1.3))))).ToList();
        var decisions = Enumerable.Range(0, 8000).Select(i => new TimedDecision(i * 10, "r", i, FlashSaleDecisions.Shift(i % 2, 1 - (i % 2), Reason.Saturated))).ToList();
        var runs = Enumerable.Range(0, 6).Select(i => FlashSale.Ours with { Controller = $"c{i}", Timeline = day, Decisions = decisions }).ToArray();
        Assert.InRange(Encoding.UTF8.GetByteCount(ReportPage.Of(Of(runs), Facts)), 0, Most);
    }

    private static TimelineRow Row(int t, double value) => new(t, value, value, value, value, value / 100, value / 100, 2, value, value);

    private static Outcome Of(params RunOutcome[] runs) => new("calm", 1, runs);
}
