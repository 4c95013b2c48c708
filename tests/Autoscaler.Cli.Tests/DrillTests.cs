using System.Text.Json;

namespace Autoscaler.Cli.Tests;

public sealed class DrillTests : IDisposable
{
    private const string Short = """{"name":"short","says":"Five minutes.","length":"5m","demand":{"start":0.3,"bends":[{"at":"20s","to":2,"over":"5s"}]},"constants":{"hosts":10,"poolSize":2}}""";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Every_stage_comes_after_the_one_before_it()
    {
        var stages = JsonElement.Parse(desk.Run("drill", "--scenario", desk.Write("short.json", Short), "--json", "-").Output).GetProperty("stages").EnumerateArray()
            .Select(stage => stage.GetProperty("after_seconds")).Where(after => after.ValueKind == JsonValueKind.Number).Select(after => after.GetInt32()).ToList();
        Assert.True(stages.Count >= 6);
        Assert.Equal(stages.Order(), stages);
    }

    [Theory]
    [InlineData("1s", 1, "missed")]
    [InlineData("10m", 0, "met")]
    public void An_objective_is_met_or_a_finding(string within, int expected, string says)
    {
        var (exitCode, output, _) = desk.Run("drill", "--scenario", desk.Write("short.json", Short), "--within", within);
        Assert.Equal(expected, exitCode);
        Assert.Contains($": {says}.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_spike_there_is_nothing_to_drill()
    {
        var calm = desk.Write("calm.json", """{"name":"calm","says":"Nothing.","length":"1m","demand":{"start":0.2}}""");
        var (exitCode, output, error) = desk.Run("drill", "--scenario", calm);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("demand never reaches detect.cpu", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_objective_that_is_no_duration_is_refused() =>
        Assert.Equal("--within soon: a duration such as 90s or 3m.", desk.Run("drill", "--within", "soon").Error.Trim());
}
