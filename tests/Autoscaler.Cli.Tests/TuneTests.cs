using System.Text.Json;

namespace Autoscaler.Cli.Tests;

public sealed class TuneTests : IDisposable
{
    private const string Short = """{"name":"short","says":"Two minutes.","length":"2m","demand":{"start":0.3,"bends":[{"at":"20s","to":2,"over":"5s"}]},"constants":{"hosts":10,"poolSize":2}}""";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Shows_the_trade_off_and_writes_no_policy()
    {
        var policy = desk.Write("policy.json", ValidateTests.Policy(50));
        var (exitCode, output, error) = desk.Run("tune", "--scenario", desk.Write("short.json", Short), "--policy", policy, "--tries", "4");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("4 policies of cluster shop on short", output, StringComparison.Ordinal);
        Assert.Contains("A as it is, P proposed", output, StringComparison.Ordinal);
        Assert.Equal(ValidateTests.Policy(50), File.ReadAllText(policy));
    }

    [Fact]
    public void What_it_proposes_is_a_policy_that_beats_or_is_the_present_one()
    {
        var json = JsonElement.Parse(desk.Run("tune", "--scenario", desk.Write("short.json", Short), "--tries", "6", "--cost-up-to", "0", "--json", "-").Output);
        Assert.Equal(0, desk.Run("validate", desk.Write("proposed.json", json.GetProperty("policy").GetRawText())).ExitCode);
        var (present, proposed) = (json.GetProperty("present"), json.GetProperty("proposed"));
        Assert.True(proposed.GetProperty("overload_seconds").GetInt32() <= present.GetProperty("overload_seconds").GetInt32());
        Assert.True(proposed.GetProperty("cost_usd").GetDouble() <= present.GetProperty("cost_usd").GetDouble());
    }

    [Fact]
    public void With_more_seeds_the_figures_are_their_mean()
    {
        var scenario = desk.Write("short.json", Short);
        var mean = Enumerable.Range(1, 3).Average(seed => JsonElement.Parse(desk.Run("simulate", "--scenario", scenario, "--controllers", "autoscaler", "--seed", $"{seed}", "--json", "-").Output).GetProperty("runs")[0].GetProperty("cost_usd").GetDouble());
        var present = JsonElement.Parse(desk.Run("tune", "--scenario", scenario, "--tries", "2", "--seeds", "3", "--json", "-").Output).GetProperty("present");
        Assert.Equal(mean, present.GetProperty("cost_usd").GetDouble(), 0.006);
    }

    [Fact]
    public void A_recording_is_a_load_like_any_other()
    {
        var (exitCode, output, _) = desk.Run("tune", "--samples", desk.Write("spike.log", string.Join('\n', Desk.Spike(90))), "--serverless", "shop-sls", "--tries", "2");
        Assert.Equal(0, exitCode);
        Assert.Contains("on spike.log", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_load_it_asks_for_one()
    {
        var (exitCode, _, error) = desk.Run("tune", "--tries", "none");
        Assert.Equal(2, exitCode);
        Assert.Contains("--scenario NAME or --samples FILE", error, StringComparison.Ordinal);
        Assert.Contains("--tries none: a number", error, StringComparison.Ordinal);
    }
}
