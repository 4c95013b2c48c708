using Autoscaler.Cli.Tests.Accounts;

namespace Autoscaler.Cli.Tests;

public class AccountTroubleTests
{
    public static TheoryData<string[]> Verbs => new(
        ["status"], ["doctor"], ["push", PolicyFile], ["pause", "--cluster", "shop", "--reason", "x", "--for", "1h"], ["pin", "0.4", "--cluster", "shop", "--reason", "x", "--for", "1h"],
        ["resume", "--cluster", "shop"], ["prewarm", "now", "--acu", "16", "--for", "2h"], ["prewarm", "list"], ["drill", "--record", "ro.shop.internal"], ["explain", "--cluster", "shop", "--state-machine", "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response"]);

    private static string PolicyFile => Path.Combine(AppContext.BaseDirectory, "no-account-policy.json");

    public AccountTroubleTests() => File.WriteAllText(PolicyFile, ValidateTests.Policy(50));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Without_credentials_every_verb_says_in_one_line_what_to_set(string[] args)
    {
        using var desk = new Desk();
        var (exitCode, output, error) = desk.Run(args);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("No credentials or no region: set AWS_PROFILE", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void An_endpoint_that_nobody_listens_at_is_one_line(string[] args)
    {
        using var nobody = new Unreachable();
        using var desk = new Desk { Account = nobody };
        var (exitCode, output, error) = desk.Run(args);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("AWS_ENDPOINT_URL", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GetParameter", "prewarm", "now", "--acu", "16", "--for", "2h")]
    [InlineData("PutParameter", "prewarm", "now", "--acu", "16", "--for", "2h")]
    [InlineData("GetParameter", "prewarm", "list")]
    [InlineData("GetParameter", "push", "POLICY")]
    [InlineData("GetParameter", "explain")]
    [InlineData("ListExecutions", "explain", "--state-machine", "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response")]
    [InlineData("GetParameter", "status")]
    [InlineData("GetParameter", "doctor")]
    [InlineData("GetParameter", "drill", "--record", "ro.shop.internal")]
    public void Without_the_permission_a_verb_says_so_in_one_line(string operation, params string[] args)
    {
        using var account = new ShopAccount(TimeProvider.System);
        account.Denied.Add(operation);
        using var desk = new Desk { Account = account };
        var (exitCode, output, error) = desk.Run([.. args.Select(word => word == "POLICY" ? PolicyFile : word)]);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("You lack that permission", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_may_not_be_written_is_compared_and_then_one_line_says_so()
    {
        using var account = new ShopAccount(TimeProvider.System);
        account.Denied.Add("PutParameter");
        using var desk = new Desk { Account = account };
        var (exitCode, output, error) = desk.Run("push", desk.Write("new.json", ValidateTests.Policy(48)));
        Assert.Equal(1, exitCode);
        Assert.Contains("$.clusters[0].reclaim.projectedCpu", output, StringComparison.Ordinal);
        Assert.Contains("You lack that permission", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbs_without_an_account_look_for_no_credentials()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Run("validate", PolicyFile).ExitCode);
    }
}
