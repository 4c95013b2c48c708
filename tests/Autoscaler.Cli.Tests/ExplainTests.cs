using System.Text.Json;
using System.Text.RegularExpressions;

namespace Autoscaler.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Short = """{"name":"short","says":"Five minutes.","length":"5m","demand":{"start":0.3,"bends":[{"at":"20s","to":2,"over":"5s"}]},"constants":{"hosts":10,"poolSize":2}}""";

    private readonly Desk desk = new();

    private readonly string journal;

    public ExplainTests()
    {
        journal = desk.File("journal.log");
        Assert.Equal(0, desk.Run("simulate", "--scenario", desk.Write("short.json", Short), "--controllers", "autoscaler", "--journal", journal).ExitCode);
    }

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_response_is_told_with_inputs_reasons_and_what_would_have_had_to_differ()
    {
        var (exitCode, output, error) = desk.Run("explain", "--journal", journal);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("share 0 % to", output, StringComparison.Ordinal);
        Assert.Contains("capacity of warmed readers 8", output, StringComparison.Ordinal);
        Assert.Contains("- With the provisioned readers at", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_turn_is_told_in_full()
    {
        var (exitCode, output, _) = desk.Run("explain", "--journal", journal, "--at", "2026-11-20T12:03:00Z");
        Assert.Equal(0, exitCode);
        Assert.Contains("2026-11-20 12:02:5", output, StringComparison.Ordinal);
        Assert.DoesNotContain("share 0 % to", output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_end_of_a_response_nothing_was_in_force()
    {
        // The run is cut before its response has ended; this is how it would have.
        var last = File.ReadAllLines(journal)[^1];
        var ended = new Regex("\"kind\":\"(hold|shift)\"").Replace(last, "\"kind\":\"finish\"");
        Assert.NotEqual(last, ended);
        var (exitCode, _, error) = desk.Run("explain", "--journal", desk.Write("ended.log", ended), "--at", "2026-11-20T18:00:00Z");
        Assert.Equal(2, exitCode);
        Assert.Contains("no response was running then; shop-20261120T12", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_in_what_aws_logs_prints_is_read_too()
    {
        var events = File.ReadAllLines(journal).Select(line => $$"""{"logStreamName":"x","message":{{JsonSerializer.Serialize(line)}}}""");
        var page = desk.Zip("page.json.gz", $$"""{"events":[{{string.Join(",\n", events)}}],"searchedLogStreams":[]}""");
        Assert.Equal(desk.Run("explain", "--journal", journal).Output, desk.Run("explain", "--journal", page).Output);
    }

    [Theory]
    [InlineData("--response", "shop-20200101T0000", "no such turn was recorded; there are shop-20261120T")]
    [InlineData("--at", "2026-11-20T11:00:00Z", "no such turn was recorded")]
    [InlineData("--at", "noon", "a time as ISO 8601 writes it")]
    public void What_was_not_recorded_is_one_line_and_exit_2(string option, string value, string says)
    {
        var (exitCode, output, error) = desk.Run("explain", "--journal", journal, option, value);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(says, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_without_a_turn_says_which_log_it_should_be()
    {
        var (exitCode, _, error) = desk.Run("explain", "--journal", desk.Write("other.log", "{\"event\":\"Reconciled\",\"clusters\":1}\n"));
        Assert.Equal(2, exitCode);
        Assert.Contains("it should be the log of the function Decide", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_recorded_decision_comes_out_the_same_again()
    {
        var (exitCode, output, _) = desk.Run("replay", "--journal", journal);
        Assert.Equal(0, exitCode);
        Assert.Contains("Every decision comes out the same.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_decision_that_comes_out_differently_is_named_with_both_values()
    {
        var doctored = new Regex("\"waitSeconds\":5").Replace(File.ReadAllText(journal), "\"waitSeconds\":77", 1);
        var (exitCode, output, _) = desk.Run("replay", "--journal", desk.Write("doctored.log", doctored));
        Assert.Equal(1, exitCode);
        Assert.Contains("decision.waitSeconds: recorded 77, now 5", output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
