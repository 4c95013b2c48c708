using Autoscaler.Cli.Tests.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

public sealed class OverrideTests : IDisposable
{
    private const string Topic = "arn:aws:sns:eu-west-1:123456789012:spike";

    private readonly ShopAccount account = new(new ManualClock(Desk.Noon));

    private readonly Desk desk;

    public OverrideTests()
    {
        desk = new Desk { Account = account };
        desk.Variables["ANNOUNCE_TOPIC_ARN"] = Topic;
    }

    public void Dispose()
    {
        desk.Dispose();
        account.Dispose();
    }

    [Fact]
    public void A_pause_is_written_with_owner_reason_and_end_and_announced()
    {
        var (exitCode, output, error) = desk.Run("pause", "--cluster", "shop", "--reason", "schema migration", "--for", "45m");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("""[{"cluster":"shop","pause":true,"owner":"ana","reason":"schema migration","expires":"2026-11-20T12:45:00Z"}]""", account.Parameters[ShopAccount.OverrideParameter]);
        Assert.Contains("shop: paused by ana until 2026-11-20 12:45 UTC: schema migration.", output, StringComparison.Ordinal);
        Assert.Contains("autoscaler resume --cluster shop", Assert.Single(account.Published), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/aurora-autoscaler/policy", 1)]
    [InlineData(null, 0)]
    public void The_stacks_own_topic_is_found_beside_its_policy(string? arn, int told)
    {
        desk.Variables.Remove("ANNOUNCE_TOPIC_ARN");
        account.Arn = arn;
        var (exitCode, _, error) = desk.Run("pause", "--cluster", "shop", "--reason", "x", "--for", "45m");
        Assert.Equal((0, told == 0), (exitCode, error.Contains("Nobody is told", StringComparison.Ordinal)));
        Assert.Equal(told, account.Published.Count);
    }

    [Theory]
    [InlineData("--reason TEXT", "--for", "1h")]
    [InlineData("--for DURATION or --until TIME", "--reason", "x")]
    [InlineData("--for soon", "--reason", "x", "--for", "soon")]
    [InlineData("has passed", "--reason", "x", "--until", "2026-11-20T11:00:00Z")]
    [InlineData("--for DURATION or --until TIME", "--reason", "x", "--for", "1h", "--until", "2026-11-20T18:00:00Z")]
    public void A_pause_without_reason_or_end_is_refused_and_nothing_is_asked(string says, params string[] options)
    {
        var (exitCode, output, error) = desk.Run(["pause", "--cluster", "shop", .. options]);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(says, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(account.Asked);
    }

    [Fact]
    public void A_pause_without_an_owner_is_refused()
    {
        desk.Variables.Remove("USER");
        Assert.Contains("--owner NAME", desk.Run("pause", "--cluster", "shop", "--reason", "x", "--for", "1h").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pause", "--cluster", "shop", "--reason", "x", "--for", "5m")]
    [InlineData("pin", "0.4", "--cluster", "shop", "--reason", "x", "--for", "5m")]
    [InlineData("resume", "--cluster", "shop")]
    public void A_stack_that_is_not_there_is_not_believed_to_be_paused(params string[] args)
    {
        var (exitCode, output, error) = desk.Run([.. args, "--stack", "typo"]);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("/typo/override: there is no such parameter in eu-west-1. Check --stack, AWS_REGION and AWS_PROFILE: nothing was written.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("PutParameter", account.Asked);
    }

    [Fact]
    public void A_stack_that_is_named_goes_before_what_the_shell_was_prepared_for()
    {
        desk.Variables["OVERRIDE_PARAMETER"] = "/elsewhere/override";
        account.Parameters["/elsewhere/override"] = "[]";
        Assert.Equal(0, desk.Run("pause", "--cluster", "shop", "--reason", "x", "--for", "5m", "--stack", "aurora-autoscaler", "--topic", Topic).ExitCode);
        Assert.Equal("[]", account.Parameters["/elsewhere/override"]);
    }

    [Fact]
    public void Resume_says_that_the_word_for_every_cluster_still_holds()
    {
        account.Parameters[ShopAccount.OverrideParameter] = """[{"cluster":"*","pause":true,"owner":"bo","reason":"all","expires":"2026-11-20T13:00:00Z"}]""";
        var (exitCode, output, error) = desk.Run("resume", "--cluster", "shop");
        Assert.Equal(1, exitCode);
        Assert.Contains("the one for every cluster still holds it, by bo until 2026-11-20 13:00 UTC: all.", output, StringComparison.Ordinal);
        Assert.Contains("autoscaler resume --cluster '*'", error, StringComparison.Ordinal);
        Assert.DoesNotContain("no override any more", Assert.Single(account.Published), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_under_a_policy_that_is_refused_is_written_with_a_warning()
    {
        account.Parameters[ShopAccount.PolicyParameter] = """{"bad":1}""";
        var (exitCode, _, error) = desk.Run("pause", "--cluster", "shpo", "--reason", "x", "--for", "5m");
        Assert.Equal(0, exitCode);
        Assert.Contains("Whether the policy has this cluster is not known", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.4")]
    [InlineData("40%")]
    public void A_pin_replaces_this_clusters_word_and_keeps_those_of_others(string share)
    {
        account.Parameters[ShopAccount.OverrideParameter] = """
            [{"cluster":"shop","pause":true,"owner":"bo","reason":"x","expires":"2026-11-20T13:00:00Z"},
             {"cluster":"old","pause":true,"owner":"bo","reason":"over","expires":"2026-11-20T11:00:00Z"},
             {"cluster":"*","share":0.1,"owner":"bo","reason":"y","expires":"2026-11-20T13:00:00Z"}]
            """;
        Assert.Equal(0, desk.Run("pin", share, "--reason", "load test", "--until", "2026-11-20T18:00:00Z", "--owner", "eve").ExitCode);
        Assert.Equal(
            """[{"cluster":"*","share":0.1,"owner":"bo","reason":"y","expires":"2026-11-20T13:00:00Z"},{"cluster":"shop","share":0.4,"owner":"eve","reason":"load test","expires":"2026-11-20T18:00:00Z"}]""",
            account.Parameters[ShopAccount.OverrideParameter]);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("140%")]
    [InlineData("half")]
    public void A_share_that_is_none_is_refused(string share)
    {
        var (exitCode, _, error) = desk.Run("pin", share, "--reason", "x", "--for", "1h");
        Assert.Equal(2, exitCode);
        Assert.StartsWith($"SHARE {share}: a part of the whole", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Resume_takes_the_word_back_and_says_so()
    {
        desk.Run("pause", "--reason", "x", "--for", "1h");
        Assert.Equal(0, desk.Run("resume").ExitCode);
        Assert.Equal("[]", account.Parameters[ShopAccount.OverrideParameter]);
        Assert.Contains("no override any more", account.Published[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_no_override_is_kept_until_it_may_be_replaced()
    {
        account.Parameters[ShopAccount.OverrideParameter] = "maintenance";
        var (exitCode, _, error) = desk.Run("pause", "--reason", "x", "--for", "1h");
        Assert.Equal((2, "maintenance"), (exitCode, account.Parameters[ShopAccount.OverrideParameter]));
        Assert.Contains("--replace", error, StringComparison.Ordinal);
        Assert.Equal(0, desk.Run("pause", "--reason", "x", "--for", "1h", "--replace").ExitCode);
    }

    [Fact]
    public void A_cluster_that_the_policy_does_not_have_is_refused()
    {
        var (exitCode, _, error) = desk.Run("pause", "--cluster", "shpo", "--reason", "x", "--for", "1h");
        Assert.Equal(2, exitCode);
        Assert.Contains("the policy has no such cluster; it has shop.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_does_not_fail_for_the_want_of_a_policy()
    {
        account.Parameters.Remove(ShopAccount.PolicyParameter);
        Assert.Equal(0, desk.Run("pause", "--cluster", "shop", "--reason", "x", "--for", "1h").ExitCode);
    }

    [Fact]
    public void A_policy_that_may_not_be_read_is_said_and_the_override_is_tried_all_the_same()
    {
        account.Denied.Add("GetParameter");
        var (exitCode, _, error) = desk.Run("pause", "--cluster", "shop", "--reason", "x", "--for", "1h");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("Whether the policy has this cluster is not known", error, StringComparison.Ordinal);
        Assert.Equal(["GetParameter", "GetParameter"], account.Asked);
    }

    [Fact]
    public void Not_being_allowed_to_write_is_one_line_that_names_the_permission()
    {
        account.Denied.Add("PutParameter");
        var (exitCode, output, error) = desk.Run("pause", "--reason", "x", "--for", "1h");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("write the parameter /aurora-autoscaler/override: AccessDeniedException", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_that_nobody_could_be_told_of_is_in_force_and_a_finding()
    {
        account.Denied.Add("Publish");
        var (exitCode, output, error) = desk.Run("pause", "--reason", "x", "--for", "1h");
        Assert.Equal(1, exitCode);
        Assert.Contains("Written to", output, StringComparison.Ordinal);
        Assert.Contains("It is in force, but nobody was told", error, StringComparison.Ordinal);
    }
}
