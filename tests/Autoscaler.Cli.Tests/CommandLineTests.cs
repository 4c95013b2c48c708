using System.Text.Json;

namespace Autoscaler.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private const string Short = """
        {"name":"short","says":"A spike of two minutes.","length":"2m","demand":{"start":0.3,"bends":[{"at":"20s","to":2,"over":"5s"}]},"constants":{"hosts":10,"poolSize":2}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("autoscaler").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Simulate_shows_a_verdict_a_table_a_timeline_and_the_decisions()
    {
        var (exitCode, output, error) = Run("simulate", "--scenario", Write("short.json", Short));
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("simulated as if it were act", output, StringComparison.Ordinal);
        Assert.Contains("native scaling", output, StringComparison.Ordinal);
        Assert.Contains("What it decided, and why", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_exactly_the_keys_of_the_contract()
    {
        var file = Path.Combine(folder, "outcome.json");
        Assert.Equal(0, Run("simulate", "--scenario", Write("short.json", Short), "--json", file, "--seed", "9").ExitCode);
        var outcome = JsonElement.Parse(File.ReadAllText(file));
        Assert.Equal("scenario,seed,runs", Keys(outcome));
        Assert.Equal(9, outcome.GetProperty("seed").GetInt32());
        var run = outcome.GetProperty("runs")[0];
        Assert.Equal(
            "controller,requests,failed_requests,overload_seconds,relief_seconds,detect_seconds,p50_ms,p99_ms,acu_hours,reader_hours,cost_usd,weight_writes,reversals,responses,api_calls,timeline", Keys(run));
        Assert.Equal("t,rps,demand_vcpu,provisioned_cpu,serverless_cpu,share,achieved_share,provisioned_readers,acu,p99_ms", Keys(run.GetProperty("timeline")[0]));
        Assert.Equal(120, run.GetProperty("timeline").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("runs")[2].GetProperty("detect_seconds").ValueKind);
        Assert.All(run.GetProperty("api_calls").EnumerateObject(), call => Assert.Matches("^[a-z0-9-]+:[A-Z][A-Za-z]+$", call.Name));
    }

    [Fact]
    public void The_same_command_writes_the_same_bytes()
    {
        var (one, other) = (Path.Combine(folder, "one.json"), Path.Combine(folder, "other.json"));
        var scenario = Write("short.json", Short);
        Run("simulate", "--scenario", scenario, "--json", one);
        Run("simulate", "--scenario", scenario, "--json", other);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    [Fact]
    public void A_report_is_one_page_that_loads_nothing()
    {
        var file = Path.Combine(folder, "spike.html");
        var (exitCode, _, error) = Run("simulate", "--scenario", Write("short.json", Short), "--controllers", "autoscaler", "--report", file);
        Assert.Equal(0, exitCode);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recorded_load_takes_the_place_of_the_demand_and_gives_the_length()
    {
        var file = Path.Combine(folder, "outcome.json");
        var load = Write("load.csv", "second,rps\n1700000000,700\n1700000010,2500\n1700000029,800\n");
        Assert.Equal(0, Run("simulate", "--load", load, "--controllers", "none", "--json", file).ExitCode);
        var timeline = JsonElement.Parse(File.ReadAllText(file)).GetProperty("runs")[0].GetProperty("timeline");
        Assert.Equal(30, timeline.GetArrayLength());
        Assert.Equal((700, 700, 2500, 800), (timeline[0].GetProperty("rps").GetDouble(), timeline[9].GetProperty("rps").GetDouble(), timeline[28].GetProperty("rps").GetDouble(), timeline[29].GetProperty("rps").GetDouble()));
    }

    [Theory]
    [InlineData("there is no such file, and no built-in scenario", "--scenario", "no-such")]
    [InlineData("/nowhere/policy.json: there is no such file.", "--policy", "/nowhere/policy.json")]
    [InlineData("/nowhere/load.csv: there is no such file.", "--load", "/nowhere/load.csv")]
    [InlineData("there is no such controller; there are autoscaler", "--controllers", "autoscaler,magic")]
    [InlineData("name at least one", "--controllers", ",")]
    [InlineData("a seed is a whole number", "--seed", "-1")]
    public void What_cannot_be_simulated_is_one_sentence_and_exit_2(string says, string option, string value)
    {
        var (exitCode, output, error) = Run("simulate", option, value);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(says, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_file_and_place()
    {
        var policy = Write("policy.json", """{"clusters":[{"id":"shop","shift":{"targetCpu":"high"},"serverles":{}}]}""");
        var load = Write("load.csv", "0,100\n1,many\n");
        var (exitCode, _, error) = Run("simulate", "--policy", policy, "--load", load, "--seed", "x");
        Assert.Equal(2, exitCode);
        Assert.Contains($"{policy} $.clusters[0].shift.targetCpu", error, StringComparison.Ordinal);
        Assert.Contains($"{policy} $.clusters[0].serverles", error, StringComparison.Ordinal);
        Assert.Contains("load.csv line 2: found \"1,many\"", error, StringComparison.Ordinal);
        Assert.Contains("--seed x", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_said_and_exits_2()
    {
        var (exitCode, _, error) = Run("simulate", "--scenario", Write("short.json", Short), "--controllers", "none", "--report", "/nowhere/at/all.html");
        Assert.Equal(2, exitCode);
        Assert.Contains("/nowhere/at/all.html: cannot be written", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Chaos_tells_what_took_effect_and_that_everything_held()
    {
        var (exitCode, output, error) = Run("chaos", "--seeds", "1", "--hours", "0.2");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Everything held.", output, StringComparison.Ordinal);
        Assert.Contains("ListStale", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seeds", "none")]
    [InlineData("--seed", "1.5")]
    [InlineData("--hours", "0")]
    public void Chaos_refuses_numbers_that_make_no_sense(string option, string value)
    {
        var (exitCode, output, error) = Run("chaos", option, value);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"{option} {value}: a ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--bogus'", "simulate", "--bogus")]
    [InlineData("'simulat'", "simulat")]
    public void A_wrong_word_is_named_and_exits_2(string named, params string[] args)
    {
        var (exitCode, output, error) = Run(args);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.Matches("^autoscaler( simulate)? --help shows", error.TrimEnd().Split('\n')[^1]);
        Assert.DoesNotContain("Required command", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("simulate", "--help")]
    [InlineData("chaos", "--help")]
    [InlineData("simulate --scenario double-release", "simulate", "--help")]
    [InlineData("chaos --seeds 50", "chaos", "--help")]
    public void Help_lists_the_verbs_and_has_an_example_of_each(string says, params string[] args)
    {
        var (exitCode, output, _) = Run(args);
        Assert.Equal(0, exitCode);
        Assert.Contains(says, output, StringComparison.Ordinal);
    }

    private static string Keys(JsonElement element) => string.Join(',', element.EnumerateObject().Select(member => member.Name));

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var desk = new Desk();
        return desk.Run(args);
    }
}
