using System.Globalization;
using System.Text.Json;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;

namespace Autoscaler.Simulation.Tests;

/// <summary>The same seed gives the same bytes, whoever asks and wherever.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("autoscaler")]
    [InlineData("guidance")]
    [InlineData("native")]
    public void The_same_seed_gives_the_same_bytes(string controller) => Assert.Equal(Json(controller, 7), Json(controller, 7));

    [Fact]
    public void Another_culture_changes_nothing()
    {
        var usual = Json("autoscaler", 7);
        var before = CultureInfo.CurrentCulture;
        try
        {
            // German writes 0,5 and Thai counts years from Buddha; with invariant globalization a culture made by hand has to do.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "~";
            culture.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(usual, Json("autoscaler", 7));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_gives_another_run() => Assert.NotEqual(Json("autoscaler", 7), Json("autoscaler", 8));

    [Fact]
    public void One_controller_does_not_disturb_the_next()
    {
        var together = Simulator.Run(Short, TestPolicy.Shop, ["native", "autoscaler"], 7).Runs[1];
        Assert.Equal(Json("autoscaler", 7), Text(new Outcome(Short.Name, 7, [together])));
    }

    private static readonly Autoscaler.Simulation.Scenarios.Scenario Short = Runs.FlashSale with { Seconds = 900 };

    private static string Json(string controller, ulong seed) => Text(Simulator.Run(Short, TestPolicy.Shop, [controller], seed));

    private static string Text(Outcome outcome) => JsonSerializer.Serialize(outcome, OutcomeJson.Default.Outcome);
}
