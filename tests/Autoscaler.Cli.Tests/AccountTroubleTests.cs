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
    [InlineData("GetParameter")]
    [InlineData("PutParameter")]
    public void Prewarming_without_the_permission_is_one_line(string operation)
    {
        using var account = new ShopAccount(TimeProvider.System);
        account.Denied.Add(operation);
        using var desk = new Desk { Account = account };
        var (exitCode, output, error) = desk.Run("prewarm", "now", "--acu", "16", "--for", "2h");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("You lack that permission", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbs_without_an_account_look_for_no_credentials()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Run("validate", PolicyFile).ExitCode);
    }
}
