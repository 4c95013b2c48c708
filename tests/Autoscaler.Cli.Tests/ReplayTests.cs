using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Autoscaler.Cli.Tests;

public sealed class ReplayTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Recorded_samples_show_what_would_have_been_decided_and_how_sure_that_is()
    {
        var (exitCode, output, error) = desk.Run("replay", "--samples", Lines(), "--serverless", "shop-sls");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("serverless reader", output, StringComparison.Ordinal);
        Assert.Contains("What it decided, and why", output, StringComparison.Ordinal);
        Assert.Contains("A lower bound, not a fact: for 60 s", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_that_was_never_saturated_is_taken_for_a_fact()
    {
        var log = desk.Write("calm.log", string.Join('\n', Desk.Spike(hot: 80)));
        Assert.DoesNotContain("lower bound", desk.Run("replay", "--samples", log, "--serverless", "shop-sls").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_in_which_a_log_can_be_fetched_gives_the_same()
    {
        var lines = Desk.Spike().ToList();
        var events = lines.Select(line => $$"""    {"logStreamName": "db-A", "timestamp": 1, "message": {{JsonSerializer.Serialize(line)}}, "eventId": "1"}""");
        var expected = Json(Lines());
        Assert.Equal(expected, Json(desk.Zip("lines.gz", string.Join('\n', lines))));
        Assert.Equal(expected, Json(desk.Write("page.json", $"{{\n  \"events\": [\n{string.Join(",\n", events)}\n  ],\n  \"searchedLogStreams\": [{{\"x\": 1}}]\n}}")));
        Assert.Equal(expected, Json(desk.Zip("export.gz", string.Join('\n', lines.Select(line => $"2026-11-20T12:00:00.000Z {line}")))));
        Assert.Equal(expected, Json(desk.Write("delivery", $$"""{"messageType":"DATA_MESSAGE","logEvents":[{{string.Join(',', events)}}]}""")));
    }

    [Theory]
    [InlineData("aurora-mysql-56.json")]
    [InlineData("aurora-psql-11.json")]
    public void A_real_message_is_a_recording_of_one_second(string fixture)
    {
        var json = JsonElement.Parse(desk.Run("replay", "--samples", Path.Combine(Fixtures(), fixture), "--json", "-").Output);
        Assert.Equal((1, 1), (json.GetProperty("recording").GetProperty("samples").GetInt32(), json.GetProperty("recording").GetProperty("seconds").GetInt32()));
    }

    [Fact]
    public void A_truncated_gzip_is_used_as_far_as_it_goes_and_is_a_finding()
    {
        var text = string.Join('\n', Desk.Spike());
        var whole = (int)new FileInfo(desk.Zip("whole.gz", text)).Length;
        var (exitCode, output, error) = desk.Run("replay", "--samples", desk.Zip("cut.gz", text, whole * 2 / 3), "--serverless", "shop-sls");
        Assert.Equal(1, exitCode);
        Assert.Contains("cut.gz: the gzip data breaks off", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("What it cost", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_of_several_parts_one_behind_the_other_is_read_whole()
    {
        var lines = Desk.Spike().ToList();
        byte[] parts = [.. File.ReadAllBytes(desk.Zip("a", string.Join('\n', lines.Take(100)) + "\n")), .. File.ReadAllBytes(desk.Zip("b", string.Join('\n', lines.Skip(100))))];
        File.WriteAllBytes(desk.File("both.gz"), parts);
        Assert.Equal(Json(Lines()), Json(desk.File("both.gz")));
    }

    [Theory]
    [InlineData("", "is empty.")]
    [InlineData("nothing but words\n", "no sample of Enhanced Monitoring in it.")]
    [InlineData("{\"engine\":\"x\"}\n", "no sample of Enhanced Monitoring in it.")]
    public void A_file_without_a_sample_is_one_line_and_exit_2(string text, string says)
    {
        var (exitCode, output, error) = desk.Run("replay", "--samples", desk.Write("log", text));
        Assert.Equal((2, ""), (exitCode, output));
        Assert.EndsWith(says, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_breaks_off_costs_no_other_line()
    {
        var lines = Desk.Spike().ToList();
        var log = desk.Write("log", string.Join('\n', [lines[0][..50], .. lines]));
        var (exitCode, output, error) = desk.Run("replay", "--samples", log, "--serverless", "shop-sls", "--json", "-");
        Assert.Equal(1, exitCode);
        Assert.Contains("1 objects in it break off", error, StringComparison.Ordinal);
        Assert.Equal(lines.Count, JsonElement.Parse(output).GetProperty("recording").GetProperty("samples").GetInt32());
    }

    [Fact]
    public void Two_policies_stand_side_by_side()
    {
        var other = desk.Write("bolder.json", ValidateTests.Policy(50).Replace("\"worstSpike\":3", "\"worstSpike\":3,\"shift\":{\"ceiling\":0.95}", StringComparison.Ordinal));
        var (exitCode, output, _) = desk.Run("replay", "--samples", Lines(), "--serverless", "shop-sls", "--compare", other, "--report", desk.File("r.html"));
        Assert.Equal(0, exitCode);
        Assert.Contains("bolder.json", output, StringComparison.Ordinal);
        Assert.Contains("bolder.json", File.ReadAllText(desk.File("r.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_several_clusters_says_which_one_is_replayed()
    {
        var cluster = ValidateTests.Policy(50).Trim()[13..^2];
        var policy = desk.Write("two.json", $$"""{"clusters":[{{cluster}},{{cluster.Replace("\"shop\"", "\"store\"", StringComparison.Ordinal).Replace("ro.shop", "ro.store", StringComparison.Ordinal)}}]}""");
        Assert.Contains("The policy has 2 clusters; shop, the first one, is simulated.", desk.Run("replay", "--samples", Lines(), "--serverless", "shop-sls", "--policy", policy).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_recording_is_chosen_by_its_time()
    {
        var json = JsonElement.Parse(desk.Run("replay", "--samples", Lines(), "--serverless", "shop-sls", "--from", "2026-11-20T12:00:30Z", "--to", "2026-11-20T12:01:30Z", "--json", "-").Output);
        Assert.Equal((60, 30), (json.GetProperty("recording").GetProperty("seconds").GetInt32(), json.GetProperty("recording").GetProperty("lower_bound_seconds").GetInt32()));
    }

    [Fact]
    public void More_than_a_day_is_refused_with_the_way_out()
    {
        var log = desk.Write("log", $"{Desk.Sample("shop-1", 0, 30)}\n{Desk.Sample("shop-1", 90_000, 30)}\n");
        var (exitCode, _, error) = desk.Run("replay", "--samples", log);
        Assert.Equal(2, exitCode);
        Assert.Contains("--from and --to", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replay", "--journal", "x.log", "--compare", "y.json")]
    [InlineData("replay", "--journal", "x.log", "--samples", "y.log")]
    [InlineData("explain", "--journal", "x.log", "--cluster", "nope")]
    public void What_would_be_passed_over_is_refused(params string[] args)
    {
        var (exitCode, output, error) = desk.Run(args);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"{args[^2]}: only ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_was_not_recorded_is_refused_with_those_that_were()
    {
        var (exitCode, _, error) = desk.Run("replay", "--samples", desk.Write("spike.log", string.Join('\n', Desk.Spike(90))), "--serverless", "nope");
        Assert.Equal((2, "--serverless nope: no such instance was recorded; there are shop-1, shop-2, shop-sls."), (exitCode, error.TrimEnd()));
    }

    [Fact]
    public void Neither_samples_nor_journal_is_a_question_back()
    {
        var (exitCode, _, error) = desk.Run("replay");
        Assert.Equal(2, exitCode);
        Assert.Contains("--samples FILE... or --journal FILE", error, StringComparison.Ordinal);
    }

    private string Lines() => desk.Write("spike", string.Join('\n', Desk.Spike()));

    private static string Fixtures([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "..", "fixtures", "rdsosmetrics");

    // The file's name is the scenario's.
    private string Json(string file)
    {
        var output = desk.Run("replay", "--samples", file, "--serverless", "shop-sls", "--json", "-").Output;
        return output.Replace(Path.GetFileName(file), "", StringComparison.Ordinal);
    }
}
