using Autoscaler.Cli.Tests.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

/// <summary>What a game day in the account is refused for, before anything is pushed.</summary>
public sealed class AccountDrillRefusalTests : IDisposable
{
    private readonly SteppingClock clock = new(Desk.Noon.AddSeconds(5));

    private readonly ShopAccount account;

    private readonly DeployedChain chain;

    private readonly Desk desk;

    public AccountDrillRefusalTests()
    {
        account = new ShopAccount(clock) { Arn = "arn:aws:ssm:eu-west-1:123456789012:parameter/aurora-autoscaler/policy" };
        chain = new DeployedChain(clock);
        account.Before = chain.Answer;
        desk = new Desk { Account = account, Clock = clock };
    }

    public void Dispose()
    {
        desk.Dispose();
        account.Dispose();
    }

    [Fact]
    public void A_stack_without_a_policy_of_its_own()
    {
        account.Parameters.Clear();
        Refused("/aurora-autoscaler/policy: there is no such parameter in eu-west-1. Check --stack, AWS_REGION and AWS_PROFILE.");
    }

    [Fact]
    public void Another_name_than_the_policy_s()
    {
        Refused("--record ro.prod.internal: /aurora-autoscaler/policy moves ro.shop.internal. Type that name to drill it, or name the scratch stack with --stack.", "--record", "ro.prod.internal");
        Assert.DoesNotContain("ListResourceRecordSets", account.Asked);
    }

    [Fact]
    public void The_same_name_in_another_spelling_of_DNS_is_none() =>
        Assert.Equal(0, desk.Run("drill", "--record", "RO.shop.internal.").ExitCode);

    [Theory]
    [InlineData(true, "[]", "/prod/policy: prod looks after shop too, so ro.shop.internal would move as well: autoscaler pause --cluster shop --reason drill --for 1h --stack prod")]
    [InlineData(true, """[{"cluster":"shop","pause":true,"owner":"ana","reason":"drill","expires":"2026-11-20T12:30:00Z"}]""", null)]
    [InlineData(false, "[]", null)]
    public void Another_stack_that_acts_on_the_same_cluster(bool acts, string word, string? says)
    {
        account.Json.Filters.Add(("prod-samples", "", "arn:aws:lambda:eu-west-1:123456789012:function:prod-CollectMetrics:live"));
        account.Parameters["/prod/policy"] = acts ? ValidateTests.Policy(50) : ValidateTests.Policy(50).Replace("\"act\"", "\"observe\"", StringComparison.Ordinal);
        account.Parameters["/prod/override"] = word;
        if (says is null)
        {
            Assert.Equal(0, desk.Run("drill", "--record", "ro.shop.internal").ExitCode);
        }
        else
        {
            Refused(says);
        }
    }

    [Fact]
    public void An_alarm_that_wakes_another_stack()
    {
        account.Xml.Woken = "arn:aws:lambda:eu-west-1:123456789012:function:prod-StartResponse:live";
        Refused("shop-autoscaler-hot: wakes arn:aws:lambda:eu-west-1:123456789012:function:prod-StartResponse:live, which is not aurora-autoscaler's: another stack looks after shop. Drill on a cluster of its own.");
    }

    [Fact]
    public void A_mode_that_does_not_act()
    {
        account.Parameters[ShopAccount.PolicyParameter] = ValidateTests.Policy(50).Replace("\"act\"", "\"observe\"", StringComparison.Ordinal);
        Refused("/aurora-autoscaler/policy: the mode of shop is observe, so nothing would shift: push a policy with mode act, or drill another stack.");
    }

    [Theory]
    [InlineData("""{"cluster":"shop","pause":true,"owner":"ana","reason":"migration","expires":"2026-11-20T12:30:00Z"}""", "shop is paused by ana until 2026-11-20 12:30:00Z: autoscaler resume --cluster shop --stack aurora-autoscaler")]
    [InlineData("""{"cluster":"*","share":0.4,"owner":"kim","reason":"test","expires":"2026-11-20T12:30:00Z"}""", "shop is pinned at 40 % by kim")]
    [InlineData("what?", "cannot be read, so somebody may have paused shop: correct it, or delete it.")]
    public void An_operator_s_word(string parameter, string says)
    {
        account.Parameters[ShopAccount.OverrideParameter] = parameter;
        Refused($"/aurora-autoscaler/override: {says}");
    }

    [Fact]
    public void A_response_that_is_running()
    {
        account.Before = (operation, body) => operation == "ListExecutions"
            ? StubReply.Ok("""{"executions":[{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:m:shop-20261120T1155","name":"shop-20261120T1155","status":"RUNNING","startDate":1795175700}]}""")
            : chain.Answer(operation, body);
        Refused("shop: the response shop-20261120T1155 is running: wait for its end, autoscaler status --watch --stack aurora-autoscaler shows it.");
    }

    [Theory]
    [InlineData(204, 51)]
    [InlineData(100, 0)]
    [InlineData(0, 0)]
    public void Weights_that_are_not_at_rest(int provisioned, int serverless)
    {
        account.Xml.Weights = (provisioned, serverless);
        Refused($"ro.shop.internal: the weights are {provisioned}:{serverless} (provisioned:serverless), at rest they are 255:0: wait for the return, or put them back.");
    }

    [Fact]
    public void Records_that_are_missing()
    {
        account.Parameters[ShopAccount.PolicyParameter] = ValidateTests.Policy(50).Replace("\"serverlessSetIdentifier\":\"serverless\"", "\"serverlessSetIdentifier\":\"elsewhere\"", StringComparison.Ordinal);
        Refused("ro.shop.internal: the serverless record is missing: autoscaler doctor --stack aurora-autoscaler says what mends it.");
    }

    [Fact]
    public void A_pool_without_a_provisioned_reader()
    {
        account.Xml.Instances.RemoveAll(one => one is { IsWriter: false, Class: not "db.serverless" });
        Refused("shop: no provisioned reader serves, so nobody could be hot: add one.");
    }

    [Theory]
    [InlineData(null, "shop: no serverless reader serves, so there is nowhere to shift to: add one of class db.serverless.")]
    [InlineData(60, "shop-sls: monitored every 60 s, and without fresh samples of a serverless reader nothing shifts")]
    public void Nowhere_to_shift_to(int? monitoring, string says)
    {
        var serverless = account.Xml.Instances[^1];
        account.Xml.Instances.Remove(serverless);
        if (monitoring is { } seconds)
        {
            account.Xml.Instances.Add(serverless with { Monitoring = seconds });
        }

        Refused(says);
    }

    [Fact]
    public void A_reader_whom_nobody_watches_where_the_drill_does_not_stay()
    {
        account.Xml.Instances[1] = account.Xml.Instances[1] with { Monitoring = 0 };
        Refused("shop-1: not monitored every second, so the share would not return once the drill says nothing more of it: add --home");
    }

    [Fact]
    public void A_pool_that_is_hot_already()
    {
        chain.MetricAfter = -1;
        Refused("shop: the provisioned pool has been hot within the last minute, at 95 % CPU; detect.cpu is 70: drill when it is calm.");
    }

    [Fact]
    public void A_log_group_that_nobody_is_subscribed_to()
    {
        account.Json.Filters.Clear();
        Refused("RDSOSMetrics: nobody is subscribed, so no sample would arrive: deploy aurora-autoscaler with its subscription.");
    }

    [Fact]
    public void A_log_group_that_is_not_there()
    {
        account.Before = (operation, body) => operation == "DescribeSubscriptionFilters" ? StubReply.Error(400, """{"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}""") : chain.Answer(operation, body);
        Refused("RDSOSMetrics: this account has no such log group in this region; switch on Enhanced Monitoring for a reader, which makes it.");
    }

    [Fact]
    public void A_state_machine_that_nobody_names()
    {
        account.Arn = null;
        Refused("/aurora-autoscaler/policy: it does not say which account it is in, so the state machine is not known: --state-machine ARN.");
    }

    [Theory]
    [InlineData("--cpu 60: below detect.cpu of shop, so nothing would be hot: 70 to 100.", "--cpu", "60")]
    [InlineData("--seconds 1: shorter than detect.run of shop", "--seconds", "1")]
    [InlineData("--cluster store: the policy has no such cluster; it has shop.", "--cluster", "store")]
    public void Samples_that_would_wake_nobody(string says, params string[] options) => Refused(says, ["--record", "ro.shop.internal", .. options]);

    [Theory]
    [InlineData("--scenario, --seed: only for the local world, without --record.", "--record", "ro.shop.internal", "--scenario", "flash-sale", "--seed", "1")]
    [InlineData("--cpu, --home, --stack: only with --record NAME, which drills in the account.", "--cpu", "95", "--home", "--stack", "scratch")]
    [InlineData("--seconds, --cluster: only with --record NAME, which drills in the account.", "--seconds", "60", "--cluster", "shop")]
    [InlineData("--cpu 101: a percentage up to 100.", "--record", "ro.shop.internal", "--cpu", "101")]
    [InlineData("--seconds 1h: whole seconds, from 1 to 900.", "--record", "ro.shop.internal", "--seconds", "1h")]
    [InlineData("--within soon: a duration such as 90s or 3m.", "--record", "ro.shop.internal", "--within", "soon")]
    public void Options_that_do_not_go_together(string says, params string[] options)
    {
        var (exitCode, output, error) = desk.Run(["drill", .. options]);
        Assert.Equal((2, "", says), (exitCode, output, error.Trim()));
        Assert.Empty(account.Asked);
    }

    private void Refused(string says, params string[] options)
    {
        var (exitCode, output, error) = desk.Run(["drill", .. options.Length > 0 ? options : ["--record", "ro.shop.internal"]]);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith(says, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(chain.Put);
    }
}
