using System.Globalization;
using Autoscaler.Core.Sensing;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Sensing;

public class HeatGateTests
{
    private static readonly HeatGate Minutely = Gate(60);

    public static TheoryData<int> Intervals => [1, 5, 10, 15, 20, 30, 60];

    [Theory]
    [InlineData(60, """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*:59Z") }""")]
    [InlineData(30, """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*:29Z") || ($.timestamp = "*:59Z") }""")]
    [InlineData(20, """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*:19Z") || ($.timestamp = "*:39Z") || ($.timestamp = "*:59Z") }""")]
    [InlineData(15, """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*:14Z") || ($.timestamp = "*:29Z") || ($.timestamp = "*:44Z") || ($.timestamp = "*:59Z") }""")]
    [InlineData(10, """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*9Z") }""")]
    [InlineData(5, """{ ($.cpuUtilization.total >= 40) || ($.timestamp = "*4Z") || ($.timestamp = "*9Z") }""")]
    [InlineData(1, "")]
    public void Is_a_pattern_per_interval(int interval, string pattern) => Assert.Equal(pattern, Gate(interval).Pattern);

    [Fact]
    public void May_be_for_some_instances_only()
    {
        Assert.Equal(
            """{ (($.cpuUtilization.total >= 62.5) || ($.timestamp = "*:59Z")) && (($.instanceID = "shop-*") || ($.instanceID = "old-reader")) }""",
            Gate(60, 62.5, "shop-*", "old-reader").Pattern);
        Assert.Equal("""{ ($.instanceID = "shop-*") || ($.instanceID = "application-autoscaling-*") }""", Gate(1, 40, "shop-*", "application-autoscaling-*").Pattern);
    }

    [Fact]
    public void Lets_everything_through_that_is_none() => Law(
        (sample, _) => HeatGate.None.Pattern.Length == 0 && HeatGate.None.Passes(sample) && HeatGate.None.StandsFor(sample) == 1 && HeatGate.None.StandsFor(sample, default).Seconds == 1);

    [Fact]
    public void Means_what_its_pattern_means() => Law((sample, gate) => gate.Passes(sample) == PatternMeaning.Passes(gate.Pattern, Message(sample)));

    [Fact]
    public void Loses_documents_that_stand_back_to_back()
    {
        var hot = At(0, 99);
        Assert.True(Minutely.Passes(hot));
        Assert.False(PatternMeaning.Passes(Minutely.Pattern, Message(hot) + Message(hot)));
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Lets_one_calm_second_through_at_the_end_of_every_interval(int interval)
    {
        var gate = Gate(interval);
        for (var second = 0; second < 3600; second++)
        {
            Assert.Equal((second + 1) % interval == 0, gate.Passes(At(second, 39.99)));
            Assert.True(gate.Passes(At(second, 40)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100.01)]
    [InlineData(33.333)]
    [InlineData(double.NaN)]
    public void Refuses_a_threshold_that_is_no_percentage(double threshold) =>
        Assert.Contains("at most two decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Gate(60, threshold)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(120)]
    public void Refuses_an_interval_whose_end_no_pattern_tells(int interval) =>
        Assert.Contains("5, 10, 15, 20, 30 or 60", Assert.Throws<ArgumentOutOfRangeException>(() => Gate(interval)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*-reader")]
    [InlineData("shop-**")]
    [InlineData("Shop-*")]
    [InlineData("shop\" || \"")]
    public void Refuses_a_selector_that_is_no_beginning_of_an_identifier(string selector) =>
        Assert.Contains("DB instance identifier", Assert.Throws<ArgumentException>(() => Gate(60, 40, selector)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Fits_into_a_filter_however_many_selectors_it_takes(int interval)
    {
        var most = Enumerable.Range(1, 100).Last(count => Record.Exception(() => Selecting(count)) is null);
        Assert.InRange(Selecting(most).Pattern.Length, 1, 1024);
        Assert.Contains("no room", Assert.Throws<ArgumentException>(() => Selecting(most + 1)).Message, StringComparison.Ordinal);

        HeatGate Selecting(int count) => Gate(interval, 12.34, [.. Enumerable.Range(0, count).Select(number => $"s{number:00}*")]);
    }

    [Fact]
    public void Equals_a_gate_of_the_same_meaning()
    {
        Assert.Equal(Gate(60, 40, "shop-*"), Gate(60, 40, "shop-*"));
        Assert.Equal(Gate(60, 40, "shop-*").GetHashCode(), Gate(60, 40, "shop-*").GetHashCode());
        Assert.NotEqual(Gate(60, 40, "shop-*"), Gate(60, 40, "shop-1"));
    }

    private static Gen<HeatGate> Gates =>
        from interval in Gen.Elements(1, 5, 10, 15, 20, 30, 60)
        from threshold in Gen.Choose(1, 10_000)
        from selectors in Gen.Elements<string[]>([], [], ["shop-*"], ["other", "shop-reader-1", "a*"])
        select Gate(interval, threshold / 100.0, selectors);

    private static void Law(Func<Sample, HeatGate, bool> law)
    {
        var samples =
            from name in Gen.Elements("shop-reader-1", "shop-2", "other", "a", "application-autoscaling-1")
            from second in Gen.Choose(0, 7200)
            from cpu in Gen.Choose(0, 10_000)
            select At(second, cpu / 100.0) with { Instance = name };
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261120, 1), Prop.ForAll(samples.ToArbitrary(), Gates.ToArbitrary(), law));
    }

    private static HeatGate Gate(int seconds, double threshold = 40, params string[] selectors) => new(threshold, TimeSpan.FromSeconds(seconds), selectors);

    private static Sample At(int second, double cpu) => new("shop-reader-1", null, Fixtures.Noon.AddSeconds(second), cpu, null, null);

    private static string Message(Sample sample) => Fixtures.Message(
        $"\"{sample.Instance}\"",
        $"\"{sample.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}\"",
        string.Create(CultureInfo.InvariantCulture, $$"""{"total":{{sample.Cpu}}}"""));
}
