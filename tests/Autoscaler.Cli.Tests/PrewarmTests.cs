using System.Text.Json.Nodes;
using Autoscaler.Cli.Tests.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

public sealed class PrewarmTests : IDisposable
{
    private readonly ShopAccount account = new(new ManualClock(Desk.Noon));

    private readonly Desk desk;

    public PrewarmTests() => desk = new Desk { Account = account };

    public void Dispose()
    {
        desk.Dispose();
        account.Dispose();
    }

    [Fact]
    public void Now_adds_a_schedule_that_is_due_at_once()
    {
        var (exitCode, output, error) = desk.Run("prewarm", "now", "--acu", "16", "--readers", "4", "--for", "2h");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("is version 8 now", output, StringComparison.Ordinal);
        Assert.Equal("""{"cron":"0 12 20 11 *","zone":"UTC","duration":"2h","minAcu":16,"readers":4}""", Assert.Single(Schedules())!.ToJsonString());
        Assert.Contains("0 12 20 11 * UTC 2h 16 ACU, 4 readers now", Desk.Words(desk.Run("prewarm", "list").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Schedules_are_kept_those_of_defaults_too_and_what_is_long_over_goes()
    {
        account.Parameters[ShopAccount.PolicyParameter] = ValidateTests.Policy(50).Replace(
            "{\"clusters\"", "{\"defaults\":{\"prewarm\":[{\"cron\":\"45 10 * * FRI\",\"zone\":\"Asia/Seoul\",\"duration\":\"2h\",\"minAcu\":8},{\"cron\":\"5 9 1 3 *\",\"duration\":\"1h\",\"minAcu\":8}]},\"clusters\"", StringComparison.Ordinal);
        Assert.Equal(0, desk.Run("prewarm", "now", "--share", "0.1", "--for", "45m").ExitCode);
        Assert.Equal(["45 10 * * FRI", "0 12 20 11 *"], Schedules().Select(entry => (string?)entry!["cron"]));
    }

    [Fact]
    public void List_says_when_a_schedule_starts_next()
    {
        var file = desk.Write("policy.json", ValidateTests.Policy(50).Replace("\"worstSpike\":3", "\"worstSpike\":3,\"prewarm\":[{\"cron\":\"45 10 * * FRI\",\"zone\":\"Asia/Seoul\",\"duration\":\"2h\",\"minAcu\":8}]", StringComparison.Ordinal));
        Assert.Contains("2026-11-27 01:45", desk.Run("prewarm", "list", "--policy", file).Output, StringComparison.Ordinal);
        Assert.Empty(account.Asked);
    }

    [Theory]
    [InlineData("found nothing asked for", "--for", "1h")]
    [InlineData("--for: say how long", "--acu", "8")]
    [InlineData("--acu many: a number", "--acu", "many", "--for", "1h")]
    public void What_asks_for_nothing_or_never_ends_is_refused(string says, params string[] options)
    {
        var (exitCode, output, error) = desk.Run(["prewarm", "now", .. options]);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.DoesNotContain("PutParameter", account.Asked);
    }

    [Theory]
    [InlineData("99999999999")]
    [InlineData("4.7")]
    [InlineData("0")]
    public void Readers_are_a_whole_number_that_a_cluster_has_room_for(string readers)
    {
        var (exitCode, _, error) = desk.Run("prewarm", "now", "--for", "2h", "--readers", readers);
        Assert.Equal((2, $"--readers {readers}: a whole number from 1 to 15."), (exitCode, error.TrimEnd()));
        Assert.Empty(account.Asked);
    }

    private JsonArray Schedules() => JsonNode.Parse(account.Parameters[ShopAccount.PolicyParameter])!["clusters"]![0]!["prewarm"]!.AsArray();
}
