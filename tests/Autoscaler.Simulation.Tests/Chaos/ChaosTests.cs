using System.Globalization;
using System.Text.Json;
using Autoscaler.Simulation.Chaos;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>Some worlds of the sweep that .ci/run makes, and what makes a sweep worth anything.</summary>
public class ChaosTests
{
    public static TheoryData<ulong> Seeds => [1001, 1002, 1003, 1004];

    public static TheoryData<string> Fixtures => [.. Directory.GetFiles(TestFiles.Path("tests", "fixtures", "chaos"), "*.json").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Everything_holds(ulong seed) => Assert.Null(ChaosRun.Run(ChaosDraw.Of(seed, 1200)).Violation);

    /// <summary>Plans that once broke something, as small as they could be made.</summary>
    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Never_again(string plan)
    {
        var outcome = ChaosRun.Run(JsonSerializer.Deserialize(File.ReadAllText(TestFiles.Path("tests", "fixtures", "chaos", plan)), ChaosPlanJson.Default.ChaosPlan)!);
        Assert.True(outcome.Violation is null, outcome.Violation?.ToString());
        Assert.All(outcome.Plan.Faults, fault => Assert.True(outcome.Fired.ContainsKey(fault.Kind), $"{fault.Kind} did not take effect"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_journal_in_any_culture()
    {
        var usual = ChaosRun.Run(ChaosDraw.Of(7, 600)).Digest;
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(usual, ChaosRun.Run(ChaosDraw.Of(7, 600)).Digest);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.NotEqual(usual, ChaosRun.Run(ChaosDraw.Of(8, 600)).Digest);
    }

    [Fact]
    public void A_plan_survives_being_written_down()
    {
        var plan = ChaosDraw.Of(11, 600);
        var text = JsonSerializer.Serialize(plan, ChaosPlanJson.Default.ChaosPlan);
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, ChaosPlanJson.Default.ChaosPlan)!, ChaosPlanJson.Default.ChaosPlan));
    }

    [Fact]
    public void Every_row_of_the_fault_list_is_a_fault_or_has_a_reason_why_not()
    {
        var shown = FaultRows.Of.Values.SelectMany(rows => rows).ToHashSet();
        Assert.Equal(Enumerable.Range(1, 72), shown.Concat(FaultRows.NotShown.Keys).Order());
        Assert.Equal(Enum.GetValues<FaultKind>().Order(), FaultRows.Of.Keys.Order());
    }

    [Fact]
    public void As_many_seeds_as_half_the_kinds_plan_every_fault()
    {
        var kinds = Enum.GetValues<FaultKind>();
        Assert.Equal(kinds, Enumerable.Range(1, (kinds.Length + 1) / 2).SelectMany(seed => ChaosDraw.Of((ulong)seed, 600).Faults).Select(fault => fault.Kind).Distinct().Order());
    }

    [Fact]
    public void A_plan_that_fails_is_made_smaller_for_as_long_as_the_same_invariant_fails()
    {
        // Ten seconds of low demand bring nothing home, whatever went wrong before.
        var plan = ChaosDraw.Of(9, 600) with { Cluster = new Autoscaler.Simulation.Scenarios.ClusterShape(1, 4, 1), Held = 1.6, HeldSeconds = 600, LowSeconds = 10 };
        var failed = ChaosRun.Run(plan);
        Assert.Equal("L2", failed.Violation?.Invariant);
        Assert.NotEmpty(failed.Plan.Faults);
        var smallest = Shrinker.Shrink(failed);
        Assert.Equal("L2", smallest.Violation?.Invariant);
        Assert.Empty(smallest.Plan.Faults);
        Assert.InRange(smallest.Lines.Count, 1, 10);
    }
}
