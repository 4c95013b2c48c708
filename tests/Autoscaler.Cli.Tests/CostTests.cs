using System.Text.Json;

namespace Autoscaler.Cli.Tests;

public sealed class CostTests : IDisposable
{
    private const string Short = """{"name":"short","says":"Two minutes.","length":"2m","demand":{"start":0.3,"bends":[{"at":"20s","to":2,"over":"5s"}]},"constants":{"hosts":10,"poolSize":2}}""";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_month_and_a_spike_are_itemised_beside_the_sample()
    {
        var (exitCode, output, error) = desk.Run("cost", "--scenario", desk.Write("short.json", Short));
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("PutMetricData", output, StringComparison.Ordinal);
        Assert.Contains("serverless readers", output, StringComparison.Ordinal);
        Assert.Contains("Log ingest", output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_readers_cost_more_to_watch()
    {
        var scenario = desk.Write("short.json", Short);
        Assert.True(Metrics("4") > Metrics("2"));

        double Metrics(string readers) => JsonElement.Parse(desk.Run("cost", "--scenario", scenario, "--readers", readers, "--json", "-").Output)
            .GetProperty("month_at_rest").EnumerateArray().Single(item => item.GetProperty("item").GetString() == "custom metrics").GetProperty("autoscaler_usd").GetDouble();
    }

    [Fact]
    public void A_fleet_that_cannot_be_is_refused()
    {
        var (exitCode, output, error) = desk.Run("cost", "--readers", "0", "--vcpus", "many");
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal("--readers 0: a whole number from 1 to 15.\n--vcpus many: a whole number from 1 to 192.\n", error.ReplaceLineEndings("\n"));
    }
}
